# snippet: raises=TypeError
"""The placeholder is in another graph."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    x = v1.placeholder(tf.float32)
with tf.Graph().as_default(), v1.Session() as session:
    y = tf.constant(1.0)
    session.run(y, feed_dict={x: 2.0})
#> TypeError: Cannot interpret feed_dict key as Tensor: Tensor
#> Tensor("Placeholder:0", dtype=float32) is not an element of this graph.
