"""Shape and dtype come from another tensor."""

import tensorflow as tf

labels = tf.constant([[3, 1], [2, 0]])
print(tf.zeros_like(labels))
#> tf.Tensor(
#> [[0 0]
#>  [0 0]], shape=(2, 2), dtype=int32)
print(tf.zeros_like(labels, dtype=tf.float32).dtype)
#> <dtype: 'float32'>
