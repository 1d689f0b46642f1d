"""True counts as 1 and False as 0."""

import tensorflow as tf

right = tf.constant([2, 0, 1, 1]) == tf.constant([2, 0, 1, 0])
print(right)
#> tf.Tensor([ True  True  True False], shape=(4,), dtype=bool)
print(tf.cast(right, tf.float32))
#> tf.Tensor([1. 1. 1. 0.], shape=(4,), dtype=float32)
print(tf.reduce_mean(tf.cast(right, tf.float32)).numpy())
#> 0.75
