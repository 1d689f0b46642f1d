"""17 is 1 * 5 + 2 * 6, the row [1 2] times the column [5 6]."""

import tensorflow as tf

a = tf.constant([[1, 2], [3, 4]])
b = tf.constant([[5, 7], [6, 8]])
print(tf.linalg.matmul(a, b).numpy())
#> [[17 23]
#>  [39 53]]
