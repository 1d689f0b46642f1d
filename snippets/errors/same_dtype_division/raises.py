# snippet: raises=TypeError
"""The count is an int32."""

import tensorflow as tf

x = tf.constant([1.0, 2.0, 6.0])
tf.reduce_sum(x) / tf.size(x)
#> TypeError: `x` and `y` must have the same dtype, got tf.float32 != tf.int32.
