"""Three axes, of lengths 32, 28 and 28; and none."""

import tensorflow as tf

images = tf.zeros((32, 28, 28))
print(images.shape == (32, 28, 28))
#> True
print(len(images.shape))
#> 3
print(tf.constant(7).shape)
#> ()
