# snippet: raises=InvalidArgumentError
"""Nothing is fed."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, shape=(2,))
    session.run(x * 2)
#> InvalidArgumentError: Node: 'Placeholder'
