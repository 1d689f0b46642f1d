"""No gradient for a constant that is not watched."""

import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x**2
print(tape.gradient(y, x))
#> None
