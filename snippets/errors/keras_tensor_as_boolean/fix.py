"""Choose value by value."""

import tensorflow as tf

x = tf.keras.Input((3,))
print(tf.keras.ops.where(x > 0, x, 0.1 * x).shape)
#> (None, 3)
