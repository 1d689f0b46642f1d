"""Let Keras choose."""

import tensorflow as tf

layer = tf.keras.layers.LSTM(4, recurrent_dropout=0.2)
print(layer(tf.zeros((2, 5, 3))).shape)
#> (2, 4)
