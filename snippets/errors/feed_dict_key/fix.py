"""Make the tensors in the graph of the session."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32)
    print(session.run(x + 1.0, feed_dict={x: 2.0}))
#> 3.0
