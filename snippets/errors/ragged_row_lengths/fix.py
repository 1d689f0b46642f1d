"""Rows of equal lengths, or padded ones."""

import tensorflow as tf

a = tf.ragged.constant([[1, 2], [3]])
b = tf.ragged.constant([[1], [2, 3]])
print(a.to_tensor() + b.to_tensor())
#> tf.Tensor(
#> [[2 2]
#>  [5 3]], shape=(2, 2), dtype=int32)
print(tf.concat([a, b], axis=1))
#> <tf.RaggedTensor [[1, 2, 1],
#>  [3, 2, 3]]>
