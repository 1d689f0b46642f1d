"""Bring both to the same height and width first."""

import tensorflow as tf

a = tf.keras.Input((8, 8, 3))
b = tf.keras.Input((4, 4, 3))
b = tf.keras.layers.UpSampling2D(2)(b)
print(tf.keras.layers.Concatenate()([a, b]).shape)
#> (None, 8, 8, 6)
