"""No reshape method, no lists of labels here, and write the arrow: "ji->ij"."""

import tensorflow as tf

a = tf.keras.ops.reshape(tf.keras.ops.arange(9), (3, 3))
b = tf.keras.ops.arange(3)
c = tf.keras.ops.reshape(tf.keras.ops.arange(6), (2, 3))
print(tf.keras.ops.einsum("ii->", a).numpy())
#> 12
print(tf.keras.ops.einsum("ii->i", a).numpy())
#> [0 4 8]
print(tf.keras.ops.einsum("ij->i", a).numpy())
#> [ 3 12 21]
print(tf.keras.ops.einsum("ij,j->i", a, b).numpy())
#> [ 5 14 23]
print(tf.keras.ops.einsum("ji->ij", c).numpy())
#> [[0 3]
#>  [1 4]
#>  [2 5]]
