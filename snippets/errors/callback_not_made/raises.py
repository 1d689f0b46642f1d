# snippet: raises=TypeError
"""The class itself."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.fit(features, targets, callbacks=[tf.keras.callbacks.TerminateOnNaN])
#> TypeError: Callback.set_model() missing 1 required positional argument:
#> 'model'
