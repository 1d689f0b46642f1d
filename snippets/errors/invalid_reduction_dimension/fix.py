"""Use an axis that is there, or keep axes."""

import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
rows = tf.reduce_sum(x, axis=1, keepdims=True)
print(rows.shape)
#> (2, 1)
print(tf.reduce_sum(rows, axis=1))
#> tf.Tensor([3. 7.], shape=(2,), dtype=float32)
