"""Add an axis of length 1, or remove all such axes."""

import tensorflow as tf

column = tf.reshape(tf.constant([1, 2, 3]), (-1, 1))
print(column.shape)
#> (3, 1)
print(tf.reshape(column, (-1,)).shape)
#> (3,)
print(tf.reshape(tf.constant([[7]]), ()))
#> tf.Tensor(7, shape=(), dtype=int32)
