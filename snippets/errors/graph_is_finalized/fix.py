"""Build everything first, then run."""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    y = tf.constant(1.0) + 1.0
    graph.finalize()
    with tf.compat.v1.Session() as session:
        print(session.run(y))
#> 2.0
