"""Integers, truth values, and 0.9 with 0.05 for 1 and 0."""

import tensorflow as tf

labels = tf.constant([0, 2])
print(tf.one_hot(labels, 3, dtype=tf.int32).numpy())
#> [[1 0 0]
#>  [0 0 1]]
print(tf.one_hot(labels, 3, on_value=True, off_value=False).numpy())
#> [[ True False False]
#>  [False False  True]]
print(tf.one_hot(labels, 3, on_value=0.9, off_value=0.05).numpy())
#> [[0.9  0.05 0.05]
#>  [0.05 0.05 0.9 ]]
