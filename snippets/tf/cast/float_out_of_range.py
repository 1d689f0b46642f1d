"""Ten thousand million fits into int64, not into int32."""

import tensorflow as tf

large = tf.constant(1e10)
print(int(tf.cast(large, tf.int64)))
#> 10000000000
print(int(tf.cast(large, tf.int32)) == 10_000_000_000)
#> False
print(float(tf.cast(large, tf.float16)))
#> inf
