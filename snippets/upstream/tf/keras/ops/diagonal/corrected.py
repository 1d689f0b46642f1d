"""Tensors have no reshape or diagonal method: use tf.keras.ops."""

import tensorflow as tf

x = tf.keras.ops.reshape(tf.keras.ops.arange(4), (2, 2))
print(tf.keras.ops.diagonal(x).numpy())
#> [0 3]
print(tf.keras.ops.diagonal(x, 1).numpy())
#> [1]
x = tf.keras.ops.reshape(tf.keras.ops.arange(8), (2, 2, 2))
print(tf.keras.ops.diagonal(x, 0, 0, 1).numpy())
#> [[0 6]
#>  [1 7]]
