"""100 + 100 in int8, and in int32."""

import tensorflow as tf

values = tf.constant([100, 100], tf.int8)
print(tf.reduce_sum(values).numpy())
#> -56
print(tf.reduce_sum(tf.cast(values, tf.int32)).numpy())
#> 200
