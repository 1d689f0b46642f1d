"""The example never imports ops: it is keras.ops."""

import tensorflow as tf

x = tf.constant([-1.7, -0.2, 0.2, 1.5, 2.0])
print(tf.keras.ops.trunc(x).numpy())
#> [-1. -0.  0.  1.  2.]
