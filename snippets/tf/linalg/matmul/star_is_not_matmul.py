"""The same factors, the two products."""

import tensorflow as tf

a = tf.constant([[1, 2], [3, 4]])
b = tf.constant([[5, 7], [6, 8]])
print((a * b).numpy())
#> [[ 5 14]
#>  [18 32]]
print((a @ b).numpy())
#> [[17 23]
#>  [39 53]]
