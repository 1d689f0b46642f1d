"""With return_state there are three."""

import tensorflow as tf

x = tf.keras.Input((5, 3))
output, h, c = tf.keras.layers.LSTM(4, return_state=True)(x)
print(output.shape, h.shape, c.shape)
#> (None, 4) (None, 4) (None, 4)
