"""By name and by operator."""

import tensorflow as tf

a = tf.ones((2, 3))
b = tf.ones((3, 4))
print(tf.linalg.matmul(a, b).shape)
#> (2, 4)
print((a @ b).shape)
#> (2, 4)
