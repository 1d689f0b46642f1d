"""Count from 0, or from the end; a slice may run over."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
print(x[2], x[-1])
#> tf.Tensor(30, shape=(), dtype=int32) tf.Tensor(30, shape=(), dtype=int32)
print(x[2:9])
#> tf.Tensor([30], shape=(1,), dtype=int32)
