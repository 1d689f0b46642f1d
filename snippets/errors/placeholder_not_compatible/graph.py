"""Or keep the old program's graph and session."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(None, 3))
    total = tf.reduce_sum(x)
    print(session.run(total, feed_dict={x: [[1.0, 2.0, 3.0]]}))
#> 6.0
