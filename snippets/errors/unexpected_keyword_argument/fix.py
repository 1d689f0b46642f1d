"""The names of today."""

import tensorflow as tf

print(tf.reduce_sum([[1.0, 2.0]], axis=1, keepdims=True))
#> tf.Tensor([[3.]], shape=(1, 1), dtype=float32)
