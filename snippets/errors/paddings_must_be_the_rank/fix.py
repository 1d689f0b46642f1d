"""A pair for each axis."""

import tensorflow as tf

print(tf.pad(tf.ones((2, 2)), [[1, 1], [0, 0]]))
#> tf.Tensor(
#> [[0. 0.]
#>  [1. 1.]
#>  [1. 1.]
#>  [0. 0.]], shape=(4, 2), dtype=float32)
