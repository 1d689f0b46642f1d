"""Name the axes as they are."""

import tensorflow as tf

a = tf.ones((2, 3))
b = tf.ones((2, 3))
print(tf.einsum("ij,kj->ik", a, b).shape)
#> (2, 2)
