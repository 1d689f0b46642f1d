"""Saved and loaded by the same version."""

import tensorflow as tf

x = tf.keras.Input((3,))
tf.keras.Model(x, 2 * x).save("model.keras")
print(type(tf.keras.models.load_model("model.keras")).__name__)
#> Functional
