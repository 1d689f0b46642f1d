# snippet: raises=ValueError
"""Three tensors for two names."""

import tensorflow as tf

layer = tf.keras.layers.LSTM(4, return_state=True)
output, state = layer(tf.zeros((2, 5, 3)))
#> ValueError: too many values to unpack (expected 2)
