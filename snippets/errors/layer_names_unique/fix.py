"""Give each layer its own name."""

import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(4, name="first")(x)
y = tf.keras.layers.Dense(4, name="second")(y)
print([layer.name for layer in tf.keras.Model(x, y).layers[1:]])
#> ['first', 'second']
