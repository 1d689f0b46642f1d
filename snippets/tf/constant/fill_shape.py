"""One value fills the shape; a list is cut into rows."""

import tensorflow as tf

print(tf.constant(7, shape=(2, 3)).numpy())
#> [[7 7 7]
#>  [7 7 7]]
print(tf.constant([1, 2, 3, 4], shape=(2, 2)).numpy())
#> [[1 2]
#>  [3 4]]
