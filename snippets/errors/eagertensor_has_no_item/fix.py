"""The array first."""

import tensorflow as tf

x = tf.constant([1, 2])
print(x.numpy().tolist(), int(x[0]))
#> [1, 2] 1
print(tf.concat([x, [3]], axis=0))
#> tf.Tensor([1 2 3], shape=(3,), dtype=int32)
