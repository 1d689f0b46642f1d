"""The brackets make a callback."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.TerminateOnNaN()
history = model.fit(features, targets, callbacks=[callback], verbose=0)
print(history.epoch)
#> [0]
