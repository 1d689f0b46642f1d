"""A layer that heeds the mask."""

import tensorflow as tf

x = tf.keras.Input((5,))
x = tf.keras.layers.Embedding(10, 4, mask_zero=True)(x)
print(tf.keras.layers.GlobalAveragePooling1D()(x).shape)
#> (None, 4)
