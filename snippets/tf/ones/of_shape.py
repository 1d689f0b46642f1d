"""The shape is a tuple, a list or one number."""

import tensorflow as tf

print(tf.ones((2, 3)))
#> tf.Tensor(
#> [[1. 1. 1.]
#>  [1. 1. 1.]], shape=(2, 3), dtype=float32)
print(tf.ones([2, 3]).shape, tf.ones(3).shape)
#> (2, 3) (3,)
print(tf.ones(()))
#> tf.Tensor(1.0, shape=(), dtype=float32)
