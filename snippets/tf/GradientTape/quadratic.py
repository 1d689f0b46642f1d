"""The slope of w ** 2 - 10 * w + 25 at w = 0."""

import tensorflow as tf

w = tf.Variable(0.0)
with tf.GradientTape() as tape:
    cost = w**2 - 10 * w + 25
print(cost.numpy())
#> 25.0
print(tape.gradient(cost, w).numpy())
#> -10.0
