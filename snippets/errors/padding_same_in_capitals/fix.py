"""Capitals."""

import tensorflow as tf

images = tf.zeros((1, 4, 4, 1))
print(tf.nn.max_pool2d(images, ksize=2, strides=2, padding="SAME").shape)
#> (1, 2, 2, 1)
