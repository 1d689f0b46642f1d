# snippet: raises=ValueError
"""The name is taken."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    v1.get_variable("w", shape=(2,))
    v1.get_variable("w", shape=(2,))
#> ValueError: Variable w already exists, disallowed
