"""The shape is a tuple, a list or one number."""

import tensorflow as tf

print(tf.zeros((2, 3)))
#> tf.Tensor(
#> [[0. 0. 0.]
#>  [0. 0. 0.]], shape=(2, 3), dtype=float32)
print(tf.zeros([2, 3]).shape, tf.zeros(3).shape)
#> (2, 3) (3,)
print(tf.zeros(()))
#> tf.Tensor(0.0, shape=(), dtype=float32)
