# snippet: raises=UserWarning
"""The warning, made an error: there is no validation data."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.EarlyStopping()
model.fit(features, targets, callbacks=[callback], verbose=0)
#> UserWarning: Early stopping conditioned on metric `val_loss` which is not
#> available. Available metrics are: loss
