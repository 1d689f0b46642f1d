# snippet: raises=ValueError
"""Only features."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(tf.zeros((4, 3)), verbose=0)
#> ValueError: None values not supported.
