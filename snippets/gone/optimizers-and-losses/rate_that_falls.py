"""A schedule goes where the learning rate goes."""

import tensorflow as tf

rate = tf.keras.optimizers.schedules.ExponentialDecay(
    initial_learning_rate=0.1, decay_steps=100, decay_rate=0.5
)
print([round(float(rate(step)), 4) for step in (0, 100, 200)])
#> [0.1, 0.05, 0.025]
optimizer = tf.keras.optimizers.Adam(rate)
