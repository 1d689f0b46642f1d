"""Compare the first axes before."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
print(features.shape[0], targets.shape[0])
#> 4 4
print(model.evaluate(features, targets, verbose=0))
#> 0.0
