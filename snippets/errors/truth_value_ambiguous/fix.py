"""All, any, or a choice for each value."""

import tensorflow as tf

x = tf.constant([1.0, -1.0])
print(bool(tf.reduce_all(x > 0)), bool(tf.reduce_any(x > 0)))
#> False True
print(tf.where(x > 0, x, 0.0))
#> tf.Tensor([1. 0.], shape=(2,), dtype=float32)
