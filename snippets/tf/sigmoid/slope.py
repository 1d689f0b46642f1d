"""The tape and the formula give the same slope."""

import tensorflow as tf

x = tf.Variable([-10.0, 0.0, 2.0])
with tf.GradientTape() as tape:
    s = tf.sigmoid(x)
print(tape.gradient(s, x).numpy())
#> [4.53958055e-05 2.50000000e-01 1.04993574e-01]
print((s * (1 - s)).numpy())
#> [4.53958055e-05 2.50000000e-01 1.04993574e-01]
