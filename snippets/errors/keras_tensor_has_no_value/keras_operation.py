"""A Keras operation instead of NumPy's."""

import tensorflow as tf

x = tf.keras.Input((3,))
print(tf.keras.ops.log(x).shape)
#> (None, 3)
