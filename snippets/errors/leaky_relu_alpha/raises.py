# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
tf.keras.layers.LeakyReLU(alpha=0.1)
#> UserWarning: Argument `alpha` is deprecated. Use `negative_slope` instead.
