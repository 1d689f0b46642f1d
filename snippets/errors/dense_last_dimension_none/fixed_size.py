"""Say the size of the images."""

import tensorflow as tf

x = tf.keras.Input((32, 32, 3))
x = tf.keras.layers.Flatten()(x)
print(tf.keras.layers.Dense(10)(x).shape)
#> (None, 10)
