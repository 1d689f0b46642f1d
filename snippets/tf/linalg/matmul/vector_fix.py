"""A matrix times a vector, in two ways."""

import tensorflow as tf

matrix = tf.ones((2, 3))
vector = tf.constant([1.0, 2.0, 3.0])
print(tf.linalg.matvec(matrix, vector).numpy())
#> [6. 6.]
print(tf.linalg.matmul(matrix, vector[:, tf.newaxis]).numpy())
#> [[6.]
#>  [6.]]
