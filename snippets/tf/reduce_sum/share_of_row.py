"""Divide each row by its sum."""

import tensorflow as tf

table = tf.constant([[1.0, 2.0, 1.0], [4.0, 4.0, 8.0]])
sums = tf.reduce_sum(table, axis=1, keepdims=True)
print(sums.shape)
#> (2, 1)
print((table / sums).numpy())
#> [[0.25 0.5  0.25]
#>  [0.25 0.25 0.5 ]]
