"""Four labels, three classes: a column for each label."""

import tensorflow as tf

labels = tf.constant([0, 2, 1, 1])
columns = tf.one_hot(labels, depth=3, axis=0)
print(columns.numpy())
#> [[1. 0. 0. 0.]
#>  [0. 0. 1. 1.]
#>  [0. 1. 0. 0.]]
print(columns.shape)
#> (3, 4)
