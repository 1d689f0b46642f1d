"""Feed an array."""

import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(2,))
    print(session.run(x * 2, feed_dict={x: np.ones(2)}))
#> [2. 2.]
