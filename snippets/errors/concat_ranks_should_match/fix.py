"""Make the row a matrix with one row."""

import tensorflow as tf

matrix = tf.zeros((2, 3))
row = tf.ones((3,))
print(tf.concat([matrix, row[tf.newaxis]], axis=0))
#> tf.Tensor(
#> [[0. 0. 0.]
#>  [0. 0. 0.]
#>  [1. 1. 1.]], shape=(3, 3), dtype=float32)
