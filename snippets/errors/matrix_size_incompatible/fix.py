"""Turn the second matrix: (2, 3) times (3, 2)."""

import tensorflow as tf

a = tf.ones((2, 3))
b = tf.ones((2, 3))
print(tf.matmul(a, b, transpose_b=True).shape)
#> (2, 2)
print((a * b).shape)
#> (2, 3)
