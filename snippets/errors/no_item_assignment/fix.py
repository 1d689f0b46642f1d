"""A new tensor with one value changed."""

import tensorflow as tf

x = tf.zeros(4)
print(tf.tensor_scatter_nd_update(x, [[1]], [9.0]))
#> tf.Tensor([0. 9. 0. 0.], shape=(4,), dtype=float32)
