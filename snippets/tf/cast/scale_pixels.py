"""Pixels arrive as whole numbers; networks want fractions."""

import tensorflow as tf

pixels = tf.constant([[0, 51], [102, 255]], dtype=tf.uint8)
scaled = tf.cast(pixels, tf.float32) / 255
print(scaled)
#> tf.Tensor(
#> [[0.  0.2]
#>  [0.4 1. ]], shape=(2, 2), dtype=float32)
