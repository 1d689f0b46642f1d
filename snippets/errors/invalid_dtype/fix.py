"""Write the exact name; the shape is one argument."""

import tensorflow as tf

print(tf.zeros((2, 3), dtype="int32"))
#> tf.Tensor(
#> [[0 0 0]
#>  [0 0 0]], shape=(2, 3), dtype=int32)
print(tf.as_dtype("int64"))
#> <dtype: 'int64'>
