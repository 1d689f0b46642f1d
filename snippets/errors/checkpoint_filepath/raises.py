# snippet: raises=ValueError
"""A name without an ending."""

import tensorflow as tf

tf.keras.callbacks.ModelCheckpoint("best")
#> ValueError: The filepath provided must end in `.keras` (Keras model format).
#> Received: filepath=best
