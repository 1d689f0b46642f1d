"""In old code, make the optimizer outside the scope that reuses."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    with v1.variable_scope("model"):
        w = v1.get_variable("w", shape=(2,))
        v1.get_variable_scope().reuse_variables()
        loss = tf.reduce_sum(w * w)
    v1.train.AdamOptimizer(0.1).minimize(loss)
    print(len(v1.global_variables()))
#> 5
