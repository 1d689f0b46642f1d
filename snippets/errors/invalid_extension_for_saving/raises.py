# snippet: raises=ValueError
"""The name has no ending."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model")
#> ValueError: Invalid filepath extension for saving. Please add either a
#> `.keras` extension for the native Keras format (recommended) or a `.h5`
#> extension. Use `model.export(filepath)` if you want to export a SavedModel
#> for use with TFLite/TFServing/etc. Received: filepath=model.
