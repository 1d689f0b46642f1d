# snippet: raises=ValueError
"""There are only weights."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
tf.keras.models.load_model("model.weights.h5")
#> ValueError: No model config found in the file at model.weights.h5.
