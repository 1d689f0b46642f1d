"""Five matrices times five, and five times one."""

import tensorflow as tf

batch = tf.ones((5, 2, 3))
print(tf.linalg.matmul(batch, tf.ones((5, 3, 4))).shape)
#> (5, 2, 4)
print(tf.linalg.matmul(batch, tf.ones((3, 4))).shape)
#> (5, 2, 4)
