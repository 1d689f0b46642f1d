"""Give both the same dtype, then add."""

import tensorflow as tf

print(tf.cast(tf.constant(1), tf.float32) + tf.constant(1.5))
#> tf.Tensor(2.5, shape=(), dtype=float32)
