"""One for each."""

import tensorflow as tf


@tf.custom_gradient
def product(a, b):
    def grad(upstream):
        return upstream * b, upstream * a

    return a * b, grad


a = tf.Variable(2.0)
b = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = product(a, b)
print([float(grad) for grad in tape.gradient(y, [a, b])])
#> [3.0, 2.0]
