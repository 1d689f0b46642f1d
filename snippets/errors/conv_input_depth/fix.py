"""Give the images three channels, or the filters one."""

import tensorflow as tf

images = tf.zeros((8, 28, 28, 1))
filters = tf.zeros((3, 3, 3, 16))
colour = tf.image.grayscale_to_rgb(images)
print(tf.nn.conv2d(colour, filters, strides=1, padding="SAME").shape)
#> (8, 28, 28, 16)
