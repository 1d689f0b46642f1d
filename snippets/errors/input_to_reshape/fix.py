"""Let -1 stand for a length that works out."""

import tensorflow as tf

values = tf.range(6)
print(tf.size(values).numpy())
#> 6
print(tf.reshape(values, (-1, 3)))
#> tf.Tensor(
#> [[0 1 2]
#>  [3 4 5]], shape=(2, 3), dtype=int32)
