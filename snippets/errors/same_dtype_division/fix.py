"""Cast the count, or ask for the mean."""

import tensorflow as tf

x = tf.constant([1.0, 2.0, 6.0])
print(tf.reduce_sum(x) / tf.cast(tf.size(x), x.dtype))
#> tf.Tensor(3.0, shape=(), dtype=float32)
print(tf.reduce_mean(x))
#> tf.Tensor(3.0, shape=(), dtype=float32)
