"""Cast."""

import tensorflow as tf

x = tf.constant([1, 2])
print(tf.cast(x, tf.float32))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
print(tf.round([1.4, 2.6]))
#> tf.Tensor([1. 3.], shape=(2,), dtype=float32)
