"""Call a function on each element."""

import tensorflow as tf


def normalize(image):
    return tf.cast(image, tf.float32) / 255.0


images = tf.constant([[0, 51], [102, 255]], tf.uint8)
dataset = tf.data.Dataset.from_tensor_slices(images)
for image in dataset.map(normalize):
    print(image.numpy())
#> [0.  0.2]
#> [0.4 1. ]
