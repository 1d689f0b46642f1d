"""Or go on from its output."""

import tensorflow as tf

x = tf.keras.Input((3,))
base = tf.keras.Model(x, 2 * x)
y = tf.keras.layers.Dense(2)(base.output)
print(tf.keras.Model(base.input, y).output_shape)
#> (None, 2)
