"""The slope at 0 is -10."""

import tensorflow as tf

w = tf.Variable(0.0)


def cost_fn():
    return w**2 - 10 * w + 25


with tf.GradientTape() as tape:
    cost = cost_fn()
print(cost.numpy())
#> 25.0
print(tape.gradient(cost, w).numpy())
#> -10.0
