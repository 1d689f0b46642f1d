"""Make the tensor a float one."""

import tensorflow as tf

counts = tf.constant([1, 2])
print(tf.cast(counts, tf.float32) * 0.5)
#> tf.Tensor([0.5 1. ], shape=(2,), dtype=float32)
print(tf.constant([1.0, 2.0]) * 0.5)
#> tf.Tensor([0.5 1. ], shape=(2,), dtype=float32)
