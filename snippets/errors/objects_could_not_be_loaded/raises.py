# snippet: raises=ValueError
"""The file knows one layer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
model.add(tf.keras.layers.Dense(1))
model.load_weights("model.weights.h5")
#> ValueError: A total of 1 objects could not be loaded. Example error message
#> for object <Dense name=dense_1, built=True>:
