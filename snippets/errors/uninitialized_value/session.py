"""In old code, run the initializer first."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    w = v1.get_variable("w", shape=(2,), initializer=v1.ones_initializer())
    session.run(v1.global_variables_initializer())
    print(session.run(w))
#> [1. 1.]
