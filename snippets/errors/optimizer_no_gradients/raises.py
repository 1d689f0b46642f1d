# snippet: raises=ValueError
"""Rounding has no gradient."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.compile("sgd", lambda y, p: tf.reduce_mean(tf.cast(p > 0.5, "float32")))
model.fit(features, targets, verbose=0)
#> ValueError: No gradients provided for any variable.
