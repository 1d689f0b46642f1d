"""In old code, allow reuse."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    with v1.variable_scope("model", reuse=v1.AUTO_REUSE):
        first = v1.get_variable("w", shape=(2,))
        again = v1.get_variable("w", shape=(2,))
    print(first is again)
#> True
