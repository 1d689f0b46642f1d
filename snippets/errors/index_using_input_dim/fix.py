"""Look at the shape; give as many positions as there are axes."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
print(x.shape, x[1])
#> (3,) tf.Tensor(20, shape=(), dtype=int32)
batch = x[tf.newaxis]
print(batch.shape, batch[0, 1])
#> (1, 3) tf.Tensor(20, shape=(), dtype=int32)
