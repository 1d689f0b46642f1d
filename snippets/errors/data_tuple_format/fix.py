"""Features first, targets second, in a tuple."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")


def batches():
    yield np.zeros((2, 3)), np.zeros((2, 1))


print(model.evaluate(batches(), verbose=0))
#> 0.0
