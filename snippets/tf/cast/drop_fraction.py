"""The fraction is dropped, on both sides of zero."""

import tensorflow as tf

numbers = tf.constant([1.7, -1.7, 2.5])
print(tf.cast(numbers, tf.int32))
#> tf.Tensor([ 1 -1  2], shape=(3,), dtype=int32)
print(tf.cast(tf.round(numbers), tf.int32))
#> tf.Tensor([ 2 -2  2], shape=(3,), dtype=int32)
