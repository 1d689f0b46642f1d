"""The loss is given as well."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.compile(optimizer="sgd", loss="mse")
print(model.evaluate(features, targets, verbose=0))
#> 0.0
