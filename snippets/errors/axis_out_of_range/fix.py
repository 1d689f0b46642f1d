"""Stack vectors to get a second axis."""

import tensorflow as tf

a = tf.constant([1, 2])
b = tf.constant([3, 4])
print(a.shape.rank)
#> 1
print(tf.stack([a, b], axis=1))
#> tf.Tensor(
#> [[1 3]
#>  [2 4]], shape=(2, 2), dtype=int32)
