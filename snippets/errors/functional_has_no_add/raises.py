# snippet: raises=AttributeError
"""A functional model cannot be added to."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, 2 * x)
model.add(tf.keras.layers.Dense(2))
#> AttributeError: 'Functional' object has no attribute 'add'
