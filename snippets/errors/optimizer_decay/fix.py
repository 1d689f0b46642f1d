"""This schedule falls as decay did."""

import tensorflow as tf

schedule = tf.keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.5)
optimizer = tf.keras.optimizers.SGD(learning_rate=schedule)
print([round(float(schedule(step)), 3) for step in range(3)])
#> [0.1, 0.067, 0.05]
