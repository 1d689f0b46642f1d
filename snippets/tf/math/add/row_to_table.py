"""Shapes (2, 3) and (3,) give (2, 3)."""

import tensorflow as tf

table = tf.zeros((2, 3))
bias = tf.constant([1.0, 2.0, 3.0])
total = tf.math.add(table, bias)
print(total.numpy())
#> [[1. 2. 3.]
#>  [1. 2. 3.]]
print(total.shape)
#> (2, 3)
