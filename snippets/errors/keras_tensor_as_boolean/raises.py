# snippet: raises=TypeError
"""The value is not known yet."""

import tensorflow as tf

x = tf.keras.Input((3,))
bool(x > 0)
#> TypeError: A symbolic KerasTensor cannot be used as a boolean.
