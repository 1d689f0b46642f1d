"""Reshape changes the shape; set_shape fills in unknown lengths."""

import tensorflow as tf

x = tf.zeros((2, 3))
print(tf.reshape(x, (3, 2)).shape)
#> (3, 2)
x.set_shape((None, 3))
print(x.shape)
#> (2, 3)
