"""Four labels, three classes: a row for each label."""

import tensorflow as tf

labels = tf.constant([0, 2, 1, 1])
rows = tf.one_hot(labels, depth=3)
print(rows.numpy())
#> [[1. 0. 0.]
#>  [0. 0. 1.]
#>  [0. 1. 0.]
#>  [0. 1. 0.]]
print(rows.shape, rows.dtype)
#> (4, 3) <dtype: 'float32'>
