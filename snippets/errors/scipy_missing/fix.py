"""A layer does it without."""

import tensorflow as tf

layer = tf.keras.layers.RandomRotation(0.05)
print(layer(tf.zeros((1, 8, 8, 3)), training=True).shape)
#> (1, 8, 8, 3)
