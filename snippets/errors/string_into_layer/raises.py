# snippet: raises=ValueError
"""Dense cannot multiply words."""

import tensorflow as tf

words = tf.constant([["cat", "dog"]])
tf.keras.layers.Dense(2)(words)
#> ValueError: dtype='string' is not a valid dtype for Keras type promotion.
