"""All but the last recurrent layer return every step."""

import tensorflow as tf

x = tf.keras.Input((10, 3))
x = tf.keras.layers.LSTM(8, return_sequences=True)(x)
print(tf.keras.layers.LSTM(8)(x).shape)
#> (None, 8)
