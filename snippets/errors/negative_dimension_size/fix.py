"""Pad the borders, or start from a larger image."""

import tensorflow as tf

images = tf.zeros((1, 2, 2, 1))
filters = tf.zeros((3, 3, 1, 4))
print(tf.nn.conv2d(images, filters, strides=1, padding="SAME").shape)
#> (1, 2, 2, 4)
