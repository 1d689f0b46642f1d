"""DenseFeatures is gone; layers take the columns of a table as they are."""

import tensorflow as tf

ages = tf.constant([[15.0], [5.0], [22.0]])
buckets = tf.keras.layers.Discretization(bin_boundaries=[10.0, 20.0])
one_hot = tf.one_hot(buckets(ages)[:, 0], depth=3)
print(tf.concat([one_hot, ages], axis=1).numpy())
#> [[ 0.  1.  0. 15.]
#>  [ 1.  0.  0.  5.]
#>  [ 0.  0.  1. 22.]]
