# snippet: raises=KeyError
"""There is no validation data."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
callback = tf.keras.callbacks.ModelCheckpoint("{val_loss:.2f}.keras")
model.fit(features, targets, callbacks=[callback], verbose=0)
#> KeyError: 'Failed to format this callback filepath: "{val_loss:.2f}.keras".
#> Reason: \'val_loss\''
