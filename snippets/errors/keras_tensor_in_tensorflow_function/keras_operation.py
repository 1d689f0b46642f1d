"""The same function among the Keras operations takes it."""

import tensorflow as tf

x = tf.keras.Input((3,))
print(tf.keras.ops.sum(x, axis=-1).shape)
#> (None,)
