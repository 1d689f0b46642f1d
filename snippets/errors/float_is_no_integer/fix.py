"""Whole division gives an integer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
history = model.fit(features, targets, batch_size=2, epochs=4 // 2, verbose=0)
print(history.epoch)
#> [0, 1]
