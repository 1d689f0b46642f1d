"""Zeros instead of None."""

import tensorflow as tf

a, b = tf.Variable(2.0), tf.Variable([1.0, 1.0])
with tf.GradientTape() as tape:
    cost = a**2
grads = tape.gradient(cost, [a, b], unconnected_gradients="zero")
print([grad.numpy().tolist() for grad in grads])
#> [4.0, [0.0, 0.0]]
