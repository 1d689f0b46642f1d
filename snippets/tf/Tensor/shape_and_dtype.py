"""A tensor shows its values, its shape and its dtype."""

import tensorflow as tf

table = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(table)
#> tf.Tensor(
#> [[1. 2. 3.]
#>  [4. 5. 6.]], shape=(2, 3), dtype=float32)
print(table.shape, table.shape[0])
#> (2, 3) 2
print(table.dtype)
#> <dtype: 'float32'>
