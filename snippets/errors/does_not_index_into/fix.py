"""Coordinates count from 0. To take whole rows, use gather."""

import tensorflow as tf

x = tf.constant([[1, 2], [3, 4]])
print(tf.gather_nd(x, [[1, 0]]))
#> tf.Tensor([3], shape=(1,), dtype=int32)
print(tf.gather(x, [1]))
#> tf.Tensor([[3 4]], shape=(1, 2), dtype=int32)
