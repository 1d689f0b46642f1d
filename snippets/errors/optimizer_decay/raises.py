# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
tf.keras.optimizers.SGD(learning_rate=0.1, decay=0.5)
#> UserWarning: Argument `decay` is no longer supported and will be ignored.
