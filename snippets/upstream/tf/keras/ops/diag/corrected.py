"""Tensors have no reshape method; the last line has one ) too many."""

import tensorflow as tf

x = tf.keras.ops.reshape(tf.keras.ops.arange(9), (3, 3))
print(x.numpy())
#> [[0 1 2]
#>  [3 4 5]
#>  [6 7 8]]
print(tf.keras.ops.diag(x).numpy())
#> [0 4 8]
print(tf.keras.ops.diag(x, k=1).numpy())
#> [1 5]
print(tf.keras.ops.diag(x, k=-1).numpy())
#> [3 7]
print(tf.keras.ops.diag(tf.keras.ops.diag(x)).numpy())
#> [[0 0 0]
#>  [0 4 0]
#>  [0 0 8]]
