"""Cut, and rounded first."""

import tensorflow as tf

values = tf.constant([-1.7, -0.2, 0.2, 1.7])
print(tf.cast(values, tf.int32).numpy())
#> [-1  0  0  1]
print(tf.cast(tf.round(values), tf.int32).numpy())
#> [-2  0  0  2]
