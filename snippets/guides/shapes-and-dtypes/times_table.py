"""Three rows, four columns."""

import tensorflow as tf

column = tf.constant([[1], [2], [3]])
row = tf.constant([1, 2, 3, 4])
print((column * row).numpy())
#> [[ 1  2  3  4]
#>  [ 2  4  6  8]
#>  [ 3  6  9 12]]
