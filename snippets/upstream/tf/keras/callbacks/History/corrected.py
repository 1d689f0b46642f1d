"""The example imports nothing; ten outputs do not fit one target either."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((20,)), tf.keras.layers.Dense(1)])
model.compile("sgd", loss="mse")
rows, targets = np.zeros((5, 20)), np.zeros((5, 1))
history = model.fit(rows, targets, epochs=10, verbose=0)
print(history.params)
#> {'verbose': 0, 'epochs': 10, 'steps': 1}
print(list(history.history))
#> ['loss']
