"""The int 2 becomes a float32, float64 or int8."""

import tensorflow as tf

for dtype in [tf.float32, tf.float64, tf.int8]:
    print((tf.constant([1, 2], dtype) * 2).dtype.name)
#> float32
#> float64
#> int8
