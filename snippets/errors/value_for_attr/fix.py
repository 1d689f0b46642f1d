"""Cast to a dtype of the list."""

import tensorflow as tf

print(tf.sqrt(tf.cast([1, 4, 9], tf.float32)))
#> tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)
print(tf.reduce_sum(tf.cast([True, False, True], tf.int32)))
#> tf.Tensor(2, shape=(), dtype=int32)
print(tf.one_hot(tf.cast([0.0, 1.0], tf.int32), depth=2))
#> tf.Tensor(
#> [[1. 0.]
#>  [0. 1.]], shape=(2, 2), dtype=float32)
