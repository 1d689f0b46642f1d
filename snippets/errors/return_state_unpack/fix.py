"""Three names, or a star for all states."""

import tensorflow as tf

layer = tf.keras.layers.LSTM(4, return_state=True)
output, h, c = layer(tf.zeros((2, 5, 3)))
output, *states = layer(tf.zeros((2, 5, 3)))
print(output.shape, len(states))
#> (2, 4) 2
