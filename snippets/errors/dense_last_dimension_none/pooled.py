"""Pooling over the whole image leaves the channels."""

import tensorflow as tf

x = tf.keras.Input((None, None, 3))
x = tf.keras.layers.GlobalAveragePooling2D()(x)
print(tf.keras.layers.Dense(10)(x).shape)
#> (None, 10)
