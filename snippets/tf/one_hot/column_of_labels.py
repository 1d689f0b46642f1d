"""Labels as a column, and flattened."""

import tensorflow as tf

labels = tf.constant([[0], [2], [1], [1]])
print(tf.one_hot(labels, depth=3).shape)
#> (4, 1, 3)
print(tf.one_hot(tf.reshape(labels, (-1,)), depth=3).shape)
#> (4, 3)
