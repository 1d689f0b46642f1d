"""Five matrices of 2 by 3, turned in two ways."""

import tensorflow as tf

batch = tf.zeros((5, 2, 3))
print(tf.linalg.matrix_transpose(batch).shape)
#> (5, 3, 2)
print(tf.transpose(batch, perm=[0, 2, 1]).shape)
#> (5, 3, 2)
