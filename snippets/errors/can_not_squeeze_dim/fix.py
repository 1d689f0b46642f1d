"""Name the axis of length 1, or pick one position."""

import tensorflow as tf

x = tf.zeros((2, 1, 3))
print(tf.squeeze(x, axis=1).shape)
#> (2, 3)
print(x[0].shape)
#> (1, 3)
