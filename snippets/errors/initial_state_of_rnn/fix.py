"""Two of them."""

import tensorflow as tf

x = tf.zeros((2, 5, 3))
states = [tf.zeros((2, 4)), tf.zeros((2, 4))]
print(tf.keras.layers.LSTM(4)(x, initial_state=states).shape)
#> (2, 4)
