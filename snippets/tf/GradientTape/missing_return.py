# snippet: raises=TypeError
"""A cost function without return gives None."""

import tensorflow as tf

w = tf.Variable(0.0)


def cost_fn():
    tf.square(w - 5)


with tf.GradientTape() as tape:
    cost = cost_fn()
tape.gradient(cost, [w])
#> TypeError: Argument `target` should be a list or nested structure of Tensors,
#> Variables or CompositeTensors to be differentiated, but received None.
