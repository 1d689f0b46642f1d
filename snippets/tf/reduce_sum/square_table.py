"""Rows divided by their sums: wrong, and right."""

import tensorflow as tf

table = tf.constant([[1.0, 1.0], [4.0, 4.0]])
print((table / tf.reduce_sum(table, axis=1)).numpy())
#> [[0.5   0.125]
#>  [2.    0.5  ]]
print((table / tf.reduce_sum(table, axis=1, keepdims=True)).numpy())
#> [[0.5 0.5]
#>  [0.5 0.5]]
