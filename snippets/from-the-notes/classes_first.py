"""Four labels, three classes: each label is a column."""

import tensorflow as tf

columns = tf.one_hot([0, 2, 1, 1], depth=3, axis=0)
print(columns.numpy())
#> [[1. 0. 0. 0.]
#>  [0. 0. 1. 1.]
#>  [0. 1. 0. 0.]]
print(columns.shape)
#> (3, 4)
