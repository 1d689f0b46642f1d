"""127 + 1 in int8."""

import tensorflow as tf

print(tf.math.add(tf.constant(127, tf.int8), 1).numpy())
#> -128
