# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
tf.keras.layers.Embedding(10, 4, input_length=5)
#> UserWarning: Argument `input_length` is deprecated. Just remove it.
