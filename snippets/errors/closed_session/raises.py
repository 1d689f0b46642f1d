# snippet: raises=RuntimeError
"""The block is over."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = tf.constant(2.0)
session.run(x)
#> RuntimeError: Attempted to use a closed Session.
