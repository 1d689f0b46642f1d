"""Pad, or keep the rows ragged."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1, 4).map(lambda n: tf.range(n))
print(next(iter(dataset.padded_batch(3))))
#> tf.Tensor(
#> [[0 0 0]
#>  [0 1 0]
#>  [0 1 2]], shape=(3, 3), dtype=int64)
print(next(iter(dataset.ragged_batch(3))))
#> <tf.RaggedTensor [[0], [0, 1], [0, 1, 2]]>
