"""Ten outputs do not fit five targets; ops is not imported, math does it."""

import math

import numpy as np
import tensorflow as tf


def schedule(epoch, rate):
    return rate if epoch < 10 else rate * math.exp(-0.1)


model = tf.keras.Sequential([tf.keras.Input((20,)), tf.keras.layers.Dense(1)])
model.compile(tf.keras.optimizers.SGD(0.01), loss="mse")
slower = tf.keras.callbacks.LearningRateScheduler(schedule)
rows, targets = np.zeros((5, 20)), np.zeros((5, 1))
history = model.fit(rows, targets, epochs=15, verbose=0, callbacks=[slower])
print(round(float(model.optimizer.learning_rate), 5))
#> 0.00607
