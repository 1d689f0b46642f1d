"""One size may be -1: it is computed."""

import tensorflow as tf

x = tf.keras.Input((784,))
print(tf.keras.layers.Reshape((28, -1))(x).shape)
#> (None, 28, 28)
