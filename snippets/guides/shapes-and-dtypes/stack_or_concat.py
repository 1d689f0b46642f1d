"""Two tables of shape (2, 3) made into one tensor."""

import tensorflow as tf

a, b = tf.zeros((2, 3)), tf.ones((2, 3))
print(tf.stack([a, b]).shape)
#> (2, 2, 3)
print(tf.concat([a, b], axis=0).shape)
#> (4, 3)
print(tf.concat([a, b], axis=1).shape)
#> (2, 6)
