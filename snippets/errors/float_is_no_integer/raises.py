# snippet: raises=TypeError
"""Division gives a float."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.fit(features, targets, steps_per_epoch=4 / 2, verbose=0)
#> TypeError: 'float' object cannot be interpreted as an integer
