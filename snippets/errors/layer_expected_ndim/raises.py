# snippet: raises=ValueError
"""The first LSTM gives its last step only."""

import tensorflow as tf

x = tf.keras.Input((10, 3))
x = tf.keras.layers.LSTM(8)(x)
tf.keras.layers.LSTM(8)(x)
#> ValueError: Input 0 with name 'None' of layer 'lstm_1' is incompatible with
#> the layer: expected ndim=3, found ndim=2. Full shape received: (None, 8)
