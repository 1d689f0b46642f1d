"""Add an axis of one channel at the end."""

import tensorflow as tf

images = tf.zeros((2, 28, 28))
print(tf.keras.layers.Conv2D(8, 3)(tf.expand_dims(images, -1)).shape)
#> (2, 26, 26, 8)
