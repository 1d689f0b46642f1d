"""Keep different lengths in a ragged tensor, or pad."""

import tensorflow as tf

rows = [tf.constant([1, 2]), tf.constant([3, 4, 5])]
ragged = tf.ragged.stack(rows)
print(ragged)
#> <tf.RaggedTensor [[1, 2], [3, 4, 5]]>
print(ragged.to_tensor())
#> tf.Tensor(
#> [[1 2 0]
#>  [3 4 5]], shape=(2, 3), dtype=int32)
