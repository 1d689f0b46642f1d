"""One axis, two, the last, all."""

import tensorflow as tf

images = tf.ones((32, 28, 28, 3))
print(tf.reduce_sum(images, axis=0).shape)
#> (28, 28, 3)
print(tf.reduce_sum(images, axis=[1, 2]).shape)
#> (32, 3)
print(tf.reduce_sum(images, axis=-1).shape)
#> (32, 28, 28)
print(tf.reduce_sum(images).shape)
#> ()
