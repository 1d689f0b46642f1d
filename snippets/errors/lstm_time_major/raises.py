# snippet: raises=ValueError
"""The argument is gone."""

import tensorflow as tf

tf.keras.layers.LSTM(4, time_major=False)
#> ValueError: Unrecognized keyword arguments passed to LSTM: {'time_major':
#> False}
