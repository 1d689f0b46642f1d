# snippet: raises=NotImplementedError
"""This LSTM gives one tensor, not three."""

import tensorflow as tf

x = tf.keras.Input((5, 3))
output, h, c = tf.keras.layers.LSTM(4)(x)
#> NotImplementedError: Iterating over a symbolic KerasTensor is not supported.
