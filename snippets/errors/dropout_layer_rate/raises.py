# snippet: raises=ValueError
"""Fifty per cent is 0.5."""

import tensorflow as tf

tf.keras.layers.Dropout(50)
#> ValueError: Invalid value received for argument `rate`. Expected a float
#> value between 0 and 1. Received: rate=50
