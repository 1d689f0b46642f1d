"""Gather positions, or mask."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
print(tf.gather(x, [0, 2]))
#> tf.Tensor([10 30], shape=(2,), dtype=int32)
print(tf.boolean_mask(x, x > 15))
#> tf.Tensor([20 30], shape=(2,), dtype=int32)
