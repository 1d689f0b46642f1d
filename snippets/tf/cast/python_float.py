"""A Python float becomes float32 on the way to float64."""

import tensorflow as tf

print(tf.cast(0.1, tf.float64).numpy() == 0.1)
#> False
print(tf.constant(0.1, dtype=tf.float64).numpy() == 0.1)
#> True
