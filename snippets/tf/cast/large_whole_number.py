"""Above 16,777,216 float32 skips whole numbers."""

import tensorflow as tf

number = tf.constant(16_777_217)
print(int(tf.cast(number, tf.float32)))
#> 16777216
print(int(tf.cast(number, tf.float64)))
#> 16777217
