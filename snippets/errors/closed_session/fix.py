"""Run inside the block."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = tf.constant(2.0)
    print(session.run(x))
#> 2.0
