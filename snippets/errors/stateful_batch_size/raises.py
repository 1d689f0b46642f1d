# snippet: raises=ValueError
"""The size of the batch is open."""

import tensorflow as tf

x = tf.keras.Input((10, 3))
tf.keras.layers.LSTM(4, stateful=True)(x)
#> ValueError: When using `stateful=True` in a RNN, the batch size must be
#> static. Found dynamic batch size: sequence.shape=(None, 10, 3)
