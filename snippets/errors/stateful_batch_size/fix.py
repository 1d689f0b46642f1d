"""Give the Input a batch size."""

import tensorflow as tf

x = tf.keras.Input((10, 3), batch_size=2)
print(tf.keras.layers.LSTM(4, stateful=True)(x).shape)
#> (2, 4)
