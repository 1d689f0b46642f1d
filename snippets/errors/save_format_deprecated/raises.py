# snippet: raises=ValueError
"""The format is an argument of Keras 2."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model", save_format="tf")
#> ValueError: The `save_format` argument is deprecated in Keras 3. Please
#> remove this argument and pass a file path with either `.keras` or `.h5`
#> extension.Received: save_format=tf
