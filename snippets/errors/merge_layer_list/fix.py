"""Pass the tensors in a list."""

import tensorflow as tf

a, b = tf.keras.Input((4,)), tf.keras.Input((4,))
print(tf.keras.layers.Add()([a, b]).shape)
#> (None, 4)
