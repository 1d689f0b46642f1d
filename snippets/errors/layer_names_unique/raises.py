# snippet: raises=ValueError
"""Both layers are called hidden."""

import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(4, name="hidden")(x)
y = tf.keras.layers.Dense(4, name="hidden")(y)
tf.keras.Model(x, y)
#> ValueError: The name "hidden" is used 2 times in the model. All operation
#> names should be unique.
