"""A table of 2 rows and 3 columns, taken apart."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
print(table[0].shape)
#> (3,)
print(table[0:1].shape)
#> (1, 3)
print(table[:, 0].shape)
#> (2,)
print(table[:, 0, tf.newaxis].shape)
#> (2, 1)
