"""Count them, or cast and add."""

import tensorflow as tf

values = tf.constant([1, 2, 3, 4])
print(tf.math.count_nonzero(values > 2).numpy())
#> 2
print(tf.reduce_sum(tf.cast(values > 2, tf.int32)).numpy())
#> 2
