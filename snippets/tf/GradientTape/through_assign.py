"""An assignment ends the trail: b does not remember a."""

import tensorflow as tf

a, b = tf.Variable(2.0), tf.Variable(0.0)
with tf.GradientTape() as tape:
    b.assign(3 * a)
    cost = b**2
grad_a, grad_b = tape.gradient(cost, [a, b])
print(grad_a, grad_b.numpy())
#> None 12.0
