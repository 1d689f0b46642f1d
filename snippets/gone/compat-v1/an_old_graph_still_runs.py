"""A graph, a placeholder and a session, in compat.v1."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    x = v1.placeholder(tf.float32, [None])
    doubled = x * 2
    with v1.Session() as session:
        print(session.run(doubled, {x: [1.0, 2.0]}))
#> [2. 4.]
