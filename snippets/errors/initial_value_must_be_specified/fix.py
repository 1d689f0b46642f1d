"""Give zeros, or random values."""

import tensorflow as tf

w = tf.Variable(tf.zeros((2, 3)))
print(w.shape)
#> (2, 3)
