"""Give it the batch axis."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(None, 2))
    print(session.run(x * 2, feed_dict={x: [[1.0, 2.0]]}))
#> [[2. 4.]]
