"""Take the length from the data."""

import tensorflow as tf

batch = tf.ones((2, 5))
print(tf.zeros((tf.shape(batch)[0], 3)).shape)
#> (2, 3)
