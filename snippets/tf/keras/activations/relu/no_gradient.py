"""Slopes at -1, 0 and 1, without and with negative_slope."""

import tensorflow as tf

values = tf.Variable([-1.0, 0.0, 1.0])
with tf.GradientTape(persistent=True) as tape:
    plain = tf.keras.activations.relu(values)
    leaky = tf.keras.activations.relu(values, negative_slope=0.1)
print(tape.gradient(plain, values).numpy())
#> [0. 0. 1.]
print(tape.gradient(leaky, values).numpy())
#> [0.1 0.1 1. ]
