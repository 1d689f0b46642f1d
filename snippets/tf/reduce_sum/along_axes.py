"""All values, the columns, and the rows."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
print(tf.reduce_sum(table).numpy())
#> 21
print(tf.reduce_sum(table, axis=0).numpy())
#> [5 7 9]
print(tf.reduce_sum(table, axis=1).numpy())
#> [ 6 15]
