# snippet: raises=ValueError
"""The second model knows no input."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
fresh = tf.keras.Sequential([tf.keras.layers.Dense(1)])
fresh.load_weights("model.weights.h5")
#> ValueError: You are loading weights into a model that has not yet been built.
#> Try building the model first by calling it on some data or by using
#> `build()`.
