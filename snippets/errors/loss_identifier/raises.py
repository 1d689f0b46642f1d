# snippet: raises=ValueError
"""A letter is missing."""

import tensorflow as tf

tf.keras.losses.get("binary_crossentrop")
#> ValueError: Could not interpret loss identifier: binary_crossentrop
