"""Move the channels to the end."""

import tensorflow as tf

images = tf.zeros((8, 3, 28, 28))
images = tf.transpose(images, [0, 2, 3, 1])
print(tf.nn.max_pool2d(images, 2, 2, padding="SAME").shape)
#> (8, 14, 14, 3)
