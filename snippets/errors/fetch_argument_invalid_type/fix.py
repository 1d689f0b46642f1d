"""Give the value a name of its own."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    loss = tf.constant(2.0)
    for _ in range(2):
        value = session.run(loss)
    print(value)
#> 2.0
