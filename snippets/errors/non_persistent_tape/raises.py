# snippet: raises=RuntimeError
"""The second question finds nothing."""

import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * x
    z = y * y
tape.gradient(y, x)
tape.gradient(z, x)
#> RuntimeError: A non-persistent GradientTape can only be used to compute one
#> set of gradients (or jacobians)
