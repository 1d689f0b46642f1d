"""As many values as coordinates."""

import tensorflow as tf

x = tf.zeros(5)
print(tf.tensor_scatter_nd_update(x, [[0], [3]], [1.0, 2.0]))
#> tf.Tensor([1. 0. 0. 2. 0.], shape=(5,), dtype=float32)
