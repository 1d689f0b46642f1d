# snippet: raises=ValueError
"""No shape at all."""

import tensorflow as tf

tf.keras.Input()
#> ValueError: You must pass a `shape` argument.
