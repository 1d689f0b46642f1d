"""Padding keeps the size."""

import tensorflow as tf

x = tf.keras.Input((4, 4, 3))
print(tf.keras.layers.Conv2D(8, 5, padding="same")(x).shape)
#> (None, 4, 4, 8)
