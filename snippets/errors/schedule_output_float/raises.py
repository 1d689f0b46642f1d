# snippet: raises=ValueError
"""The function returns nothing."""

import tensorflow as tf


def halve(epoch, rate):
    rate / 2


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.LearningRateScheduler(halve)
model.fit(features, targets, callbacks=[callback], verbose=0)
#> ValueError: The output of the `schedule` function should be a float. Got:
#> None
