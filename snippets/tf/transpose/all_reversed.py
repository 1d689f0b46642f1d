"""The first axis becomes the last."""

import tensorflow as tf

print(tf.transpose(tf.zeros((2, 3, 4))).shape)
#> (4, 3, 2)
