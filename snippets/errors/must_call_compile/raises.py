# snippet: raises=ValueError
"""Nobody said how to train."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.fit(features, targets, verbose=0)
#> ValueError: You must call `compile()` before using the model.
