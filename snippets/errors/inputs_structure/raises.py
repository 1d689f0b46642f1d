# snippet: raises=UserWarning
"""The warning, made an error: the model takes no list."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
x = tf.keras.Input((3,))
model = tf.keras.Model(x, 2 * x)
model([tf.zeros((1, 3))])
#> UserWarning: The structure of `inputs` doesn't match the expected structure.
