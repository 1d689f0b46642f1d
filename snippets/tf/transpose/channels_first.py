"""32 images of 28 by 20 in 3 colours."""

import tensorflow as tf

images = tf.zeros((32, 28, 20, 3))
print(tf.transpose(images, perm=[0, 3, 1, 2]).shape)
#> (32, 3, 28, 20)
