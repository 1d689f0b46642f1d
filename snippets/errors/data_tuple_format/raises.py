# snippet: raises=ValueError
"""A list is no tuple."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")


def batches():
    yield [np.zeros(1), np.zeros(1)]


model.fit(batches(), verbose=0)
#> ValueError: When passing a Python generator to a Keras model, the generator
#> must return a tuple, either (input,) or (inputs, targets) or (inputs,
#> targets, sample_weights). Received: [array([0.]), array([0.])]
