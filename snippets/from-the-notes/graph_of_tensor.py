# snippet: raises=AttributeError
"""The value was computed at once; there is no graph."""

import tensorflow as tf

print(tf.constant(3.0).graph)
#> AttributeError: Tensor.graph is undefined when eager execution is enabled.
