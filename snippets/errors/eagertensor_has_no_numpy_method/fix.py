"""Call the function."""

import tensorflow as tf

x = tf.range(6)
print(tf.reshape(x, (2, 3)))
#> tf.Tensor(
#> [[0 1 2]
#>  [3 4 5]], shape=(2, 3), dtype=int32)
