"""Compute outside of a graph, or give the session."""

import tensorflow as tf

print((tf.constant(2.0) * 3.0).numpy())
#> 6.0
with tf.Graph().as_default():
    x = tf.constant(2.0) * 3.0
    with tf.compat.v1.Session() as session:
        print(x.eval(session=session))
#> 6.0
