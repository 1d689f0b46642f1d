# snippet: raises=ValueError
"""The ending is that of a whole model."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.h5")
#> ValueError: The filename must end in `.weights.h5`. Received:
#> filepath=model.h5
