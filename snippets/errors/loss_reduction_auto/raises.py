# snippet: raises=ValueError
"""There is no auto any more."""

import tensorflow as tf

tf.keras.losses.MeanSquaredError(reduction="auto")
#> ValueError: Invalid value for argument `reduction`. Expected one of {...}.
#> Received: reduction=auto
