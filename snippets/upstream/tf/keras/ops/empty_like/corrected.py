"""The dtype is a tf.DType, which compares equal to its name."""

import tensorflow as tf

x = tf.keras.ops.ones((2, 3), dtype="float32")
y = tf.keras.ops.empty_like(x)
print(y.shape == (2, 3), y.dtype == "float32")
#> True True
print(tuple(y.shape), y.dtype.name)
#> (2, 3) float32
