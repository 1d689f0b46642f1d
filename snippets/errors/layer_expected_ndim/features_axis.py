"""One value at each step is a feature axis of 1."""

import tensorflow as tf

series = tf.zeros((2, 10))
print(tf.keras.layers.LSTM(8)(tf.expand_dims(series, -1)).shape)
#> (2, 8)
