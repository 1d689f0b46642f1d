# snippet: raises=AttributeError
"""The method is gone."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit_generator(None)
#> AttributeError: 'Sequential' object has no attribute 'fit_generator'
