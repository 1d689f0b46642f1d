# snippet: raises=ValueError
"""Two arguments, one gradient."""

import tensorflow as tf


@tf.custom_gradient
def product(a, b):
    def grad(upstream):
        return upstream * b

    return a * b, grad


a = tf.Variable(2.0)
b = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = product(a, b)
tape.gradient(y, [a, b])
#> ValueError: custom_gradient function expected to return 2 gradients, but
#> returned 1 instead.
