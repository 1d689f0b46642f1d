# snippet: raises=IndexError
"""One state for an LSTM."""

import tensorflow as tf

x = tf.zeros((2, 5, 3))
tf.keras.layers.LSTM(4)(x, initial_state=[tf.zeros((2, 4))])
#> IndexError: list index out of range
