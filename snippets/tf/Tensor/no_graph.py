# snippet: raises=AttributeError
"""A tensor that holds values belongs to no graph."""

import tensorflow as tf

print(tf.constant(1.0).graph)
#> AttributeError: Tensor.graph is undefined when eager execution is enabled.
