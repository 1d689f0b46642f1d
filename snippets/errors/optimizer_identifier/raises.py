# snippet: raises=ValueError
"""The name is adam."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="adma", loss="mse")
#> ValueError: Could not interpret optimizer identifier: adma
