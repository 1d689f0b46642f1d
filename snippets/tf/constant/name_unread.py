# snippet: raises=AttributeError
"""Outside a graph the name cannot be asked for."""

import tensorflow as tf

X = tf.constant([1.0, 2.0], name="X")
print(X.name)
#> AttributeError: Tensor.name is undefined when eager execution is enabled.
