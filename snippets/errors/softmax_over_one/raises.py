# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error")
tf.keras.layers.Dense(1, activation="softmax")(tf.zeros((3, 4)))
#> UserWarning: You are using a softmax over axis -1 of a tensor of shape (3,
#> 1). This axis has size 1. The softmax operation will always return the value
#> 1, which is likely not what you intended
