"""Pad small images first."""

import tensorflow as tf

image = tf.zeros((20, 20, 3))
image = tf.image.resize_with_crop_or_pad(image, 28, 28)
print(tf.image.random_crop(image, (24, 24, 3)).shape)
#> (24, 24, 3)
