"""One graph, or none."""

import tensorflow as tf

with tf.Graph().as_default():
    a = tf.constant(1.0)
    print((a + tf.constant(2.0)).shape)
#> ()
print(tf.constant(1.0) + tf.constant(2.0))
#> tf.Tensor(3.0, shape=(), dtype=float32)
