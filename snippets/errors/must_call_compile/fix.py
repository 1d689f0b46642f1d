"""Compile, then fit."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
history = model.fit(features, targets, verbose=0)
print(list(history.history))
#> ['loss']
