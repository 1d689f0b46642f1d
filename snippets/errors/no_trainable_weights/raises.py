# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.trainable = False
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.fit(features, targets, verbose=0)
#> UserWarning: The model does not have any trainable weights.
