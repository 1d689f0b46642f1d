"""Both have the shape (3, 2), but not the same values in place."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
print(tf.reshape(table, (3, 2)).numpy())
#> [[1 2]
#>  [3 4]
#>  [5 6]]
print(tf.transpose(table).numpy())
#> [[1 4]
#>  [2 5]
#>  [3 6]]
