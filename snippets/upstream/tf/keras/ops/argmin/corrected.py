"""Tensors have no reshape method: use tf.keras.ops.reshape."""

import tensorflow as tf

x = tf.keras.ops.reshape(tf.keras.ops.arange(10, 16), (2, 3))
print(x.numpy())
#> [[10 11 12]
#>  [13 14 15]]
print(tf.keras.ops.argmin(x).numpy())
#> 0
print(tf.keras.ops.argmin(x, axis=0).numpy())
#> [0 0 0]
print(tf.keras.ops.argmin(x, axis=1).numpy())
#> [0 0]
