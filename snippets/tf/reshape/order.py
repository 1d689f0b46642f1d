"""Values keep their order: the last axis runs fastest."""

import tensorflow as tf

numbers = tf.range(6)
print(tf.reshape(numbers, (2, 3)).numpy())
#> [[0 1 2]
#>  [3 4 5]]
print(tf.reshape(numbers, (3, 2)).numpy())
#> [[0 1]
#>  [2 3]
#>  [4 5]]
