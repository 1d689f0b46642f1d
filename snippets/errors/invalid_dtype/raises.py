# snippet: raises=TypeError
"""There is no dtype of this name."""

import tensorflow as tf

tf.zeros((2, 3), dtype="integer")
#> TypeError: Cannot convert the argument `type_value`: 'integer' to a
#> TensorFlow DType.
