"""Add the channel axis."""

import tensorflow as tf

picture = tf.zeros((28, 28))[..., tf.newaxis]
print(tf.image.resize(picture, (14, 14)).shape)
#> (14, 14, 1)
