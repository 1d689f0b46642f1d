# snippet: raises=RuntimeError
"""A tape gives one set of gradients, then it is empty."""

import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    cost = w**2
tape.gradient(cost, w)
tape.gradient(cost, w)
#> RuntimeError: A non-persistent GradientTape can only be used to compute one
#> set of gradients (or jacobians)
