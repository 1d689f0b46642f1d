"""Call each layer on the output of the one before."""

import tensorflow as tf

x = tf.keras.Input((3,))
hidden = tf.keras.layers.Dense(4)(x)
print(tf.keras.layers.Dense(1)(hidden).shape)
#> (None, 1)
