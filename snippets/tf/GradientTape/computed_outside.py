"""No gradient through what happened before the tape."""

import tensorflow as tf

w = tf.Variable(2.0)
tripled = 3 * w
with tf.GradientTape() as tape:
    cost = tripled**2
print(tape.gradient(cost, w))
#> None
