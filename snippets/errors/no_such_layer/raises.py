# snippet: raises=ValueError
"""No layer has this name."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
model.get_layer("hidden")
#> ValueError: No such layer: hidden. Existing layers are: ['dense'].
