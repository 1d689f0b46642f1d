"""The shape (3,) reversed is (3,)."""

import tensorflow as tf

vector = tf.constant([1, 2, 3])
print(tf.transpose(vector).shape)
#> (3,)
print(vector[:, tf.newaxis].shape)
#> (3, 1)
