"""One entry an axis."""

import tensorflow as tf

print(tf.transpose(tf.zeros((2, 3)), perm=[1, 0]).shape)
#> (3, 2)
print(tf.transpose(tf.zeros((8, 2, 3)), perm=[0, 2, 1]).shape)
#> (8, 3, 2)
