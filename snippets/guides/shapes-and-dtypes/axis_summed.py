"""Sum over rows, over columns, over all."""

import tensorflow as tf

table = tf.ones((2, 3))
print(tf.reduce_sum(table, axis=0).shape)
#> (3,)
print(tf.reduce_sum(table, axis=1).shape)
#> (2,)
print(tf.reduce_sum(table, axis=1, keepdims=True).shape)
#> (2, 1)
print(tf.reduce_sum(table).shape)
#> ()
