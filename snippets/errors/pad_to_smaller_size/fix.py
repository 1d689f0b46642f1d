"""Pad to the longest, or cut first."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1, 4).map(lambda n: tf.range(n))
print(next(iter(dataset.padded_batch(3, padded_shapes=[None]))))
#> tf.Tensor(
#> [[0 0 0]
#>  [0 1 0]
#>  [0 1 2]], shape=(3, 3), dtype=int64)
cut = dataset.map(lambda x: x[:2])
print(next(iter(cut.padded_batch(3, padded_shapes=[2]))))
#> tf.Tensor(
#> [[0 0]
#>  [0 1]
#>  [0 1]], shape=(3, 2), dtype=int64)
