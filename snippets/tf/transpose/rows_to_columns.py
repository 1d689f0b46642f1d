"""(2, 3) becomes (3, 2)."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
turned = tf.transpose(table)
print(turned.numpy())
#> [[1 4]
#>  [2 5]
#>  [3 6]]
print(turned.shape)
#> (3, 2)
