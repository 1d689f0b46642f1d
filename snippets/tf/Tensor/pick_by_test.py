"""A test of each value chooses the values that pass."""

import tensorflow as tf

numbers = tf.constant([5, -1, 7, -3])
print(numbers > 0)
#> tf.Tensor([ True False  True False], shape=(4,), dtype=bool)
print(numbers[numbers > 0])
#> tf.Tensor([5 7], shape=(2,), dtype=int32)
