"""Resize the images first."""

import tensorflow as tf

images = tf.keras.layers.Resizing(32, 32)(tf.zeros((1, 28, 28, 3)))
print(images.shape)
#> (1, 32, 32, 3)
