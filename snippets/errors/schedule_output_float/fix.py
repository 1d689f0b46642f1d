"""Return the number."""

import tensorflow as tf


def halve(epoch, rate):
    return rate / 2


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.LearningRateScheduler(halve)
model.fit(features, targets, callbacks=[callback], verbose=0)
print(float(model.optimizer.learning_rate))
#> 0.004999999888241291
