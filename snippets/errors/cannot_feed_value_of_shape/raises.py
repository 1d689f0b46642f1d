# snippet: raises=ValueError
"""One row is not a batch of rows."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(None, 2))
    session.run(x * 2, feed_dict={x: [1.0, 2.0]})
#> ValueError: Cannot feed value of shape (2,) for Tensor Placeholder:0, which
#> has shape (None, 2)
