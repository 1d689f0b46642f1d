"""Ragged rows, padded when a layer needs a rectangle."""

import tensorflow as tf

rows = tf.ragged.constant([[1, 2], [3]])
print(rows)
#> <tf.RaggedTensor [[1, 2], [3]]>
print(rows.to_tensor(default_value=0))
#> tf.Tensor(
#> [[1 2]
#>  [3 0]], shape=(2, 2), dtype=int32)
