"""Flatten all but the batch axis; -1 is the length that remains."""

import tensorflow as tf

images = tf.zeros((32, 28, 28))
rows = tf.reshape(images, (32, -1))
print(rows.shape)
#> (32, 784)
