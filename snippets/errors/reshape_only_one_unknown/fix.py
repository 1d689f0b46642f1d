"""Take the lengths that stay from tf.shape."""

import tensorflow as tf

x = tf.zeros((2, 3, 4))
rows = tf.shape(x)[0]
print(tf.reshape(x, (rows, -1, 2)).shape)
#> (2, 6, 2)
