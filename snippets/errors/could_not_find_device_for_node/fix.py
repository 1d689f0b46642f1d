"""Cast to a dtype of the list."""

import tensorflow as tf

a = tf.cast(tf.ones((2, 2), tf.uint16), tf.int32)
print(tf.matmul(a, a))
#> tf.Tensor(
#> [[2 2]
#>  [2 2]], shape=(2, 2), dtype=int32)
