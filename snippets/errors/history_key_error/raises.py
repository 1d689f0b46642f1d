# snippet: raises=KeyError
"""The name is accuracy."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.compile("sgd", "mse", metrics=["accuracy"])
history = model.fit(features, targets, verbose=0)
history.history["acc"]
#> KeyError: 'acc'
