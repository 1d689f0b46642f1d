"""Start from an Input."""

import tensorflow as tf

x = tf.keras.Input((3,))
print(tf.keras.Model(x, tf.keras.layers.Dense(2)(x)).output_shape)
#> (None, 2)
