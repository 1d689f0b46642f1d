"""A column of ones in front: the place of the bias."""

import tensorflow as tf

features = tf.constant([[5.0, 6.0], [7.0, 8.0]])
column = tf.ones((features.shape[0], 1))
print(tf.concat([column, features], axis=1).numpy())
#> [[1. 5. 6.]
#>  [1. 7. 8.]]
