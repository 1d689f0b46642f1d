"""The layer runs the cell over the sequence."""

import tensorflow as tf

lstm = tf.keras.layers.LSTM(16, return_sequences=True, return_state=True)
outputs, h, c = lstm(tf.ones((2, 5, 8)))
print(outputs.shape, h.shape, c.shape)
#> (2, 5, 16) (2, 16) (2, 16)
