"""Collect the values in a list, then stack them."""

import tensorflow as tf

squares = [tf.constant(float(i)) ** 2 for i in range(3)]
print(tf.stack(squares))
#> tf.Tensor([0. 1. 4.], shape=(3,), dtype=float32)
