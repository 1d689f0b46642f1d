"""Give all values, or one."""

import tensorflow as tf

print(tf.constant([1, 2, 3, 4], shape=(2, 2)))
#> tf.Tensor(
#> [[1 2]
#>  [3 4]], shape=(2, 2), dtype=int32)
print(tf.fill((2, 2), 7))
#> tf.Tensor(
#> [[7 7]
#>  [7 7]], shape=(2, 2), dtype=int32)
