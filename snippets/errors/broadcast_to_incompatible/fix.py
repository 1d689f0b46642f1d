"""Keep the last axis; repeat along a new one."""

import tensorflow as tf

x = tf.constant([1, 2, 3])
print(tf.broadcast_to(x, (2, 3)))
#> tf.Tensor(
#> [[1 2 3]
#>  [1 2 3]], shape=(2, 3), dtype=int32)
print(tf.repeat(x, 2))
#> tf.Tensor([1 1 2 2 3 3], shape=(6,), dtype=int32)
