# snippet: raises=ValueError
"""Adam makes variables of its own, and reuse forbids new ones."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.variable_scope("model"):
    w = v1.get_variable("w", shape=(2,))
    v1.get_variable_scope().reuse_variables()
    loss = tf.reduce_sum(w * w)
    v1.train.AdamOptimizer(0.1).minimize(loss)
#> ValueError: Variable model/model/w/Adam/ does not exist, or was not created
#> with tf.get_variable()
