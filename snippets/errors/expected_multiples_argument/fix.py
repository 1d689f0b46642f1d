"""Three times down, once across."""

import tensorflow as tf

print(tf.tile(tf.constant([[1, 2]]), [3, 1]))
#> tf.Tensor(
#> [[1 2]
#>  [1 2]
#>  [1 2]], shape=(3, 2), dtype=int32)
