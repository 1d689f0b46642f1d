# snippet: raises=TypeError
"""The cost stays inside the function."""

import tensorflow as tf

w = tf.Variable(0.0)


def cost_fn():
    cost = w**2 - 10 * w + 25
    print("inside:", cost.numpy())


with tf.GradientTape() as tape:
    cost = cost_fn()
#> inside: 25.0
print("outside:", cost)
#> outside: None
tape.gradient(cost, [w])
#> TypeError: Argument `target` should be a list or nested structure of Tensors,
#> Variables or CompositeTensors to be differentiated, but received None.
