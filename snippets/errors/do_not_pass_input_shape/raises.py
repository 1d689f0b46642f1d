# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
tf.keras.layers.Dense(2, input_shape=(3,))
#> UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer.
#> When using Sequential models, prefer using an `Input(shape)` object as the
#> first layer in the model instead.
