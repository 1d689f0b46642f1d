# snippet: raises=ValueError
"""One layer in the file, two in the model."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.h5")
model.add(tf.keras.layers.Dense(1))
model.load_weights("model.h5")
#> ValueError: Layer count mismatch when loading weights from file. Model
#> expected 2 layers, found 1 saved layers.
