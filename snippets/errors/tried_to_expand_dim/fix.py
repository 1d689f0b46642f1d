"""-1 puts the axis last."""

import tensorflow as tf

image = tf.zeros((4, 5))
print(tf.expand_dims(image, axis=-1).shape)
#> (4, 5, 1)
print(image[tf.newaxis, ..., tf.newaxis].shape)
#> (1, 4, 5, 1)
