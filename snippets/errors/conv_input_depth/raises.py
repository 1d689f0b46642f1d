# snippet: raises=InvalidArgumentError
"""Grey images meet filters for colour."""

import tensorflow as tf

images = tf.zeros((8, 28, 28, 1))
filters = tf.zeros((3, 3, 3, 16))
tf.nn.conv2d(images, filters, strides=1, padding="SAME")
#> InvalidArgumentError: input depth must be evenly divisible by filter depth: 1
#> vs 3
