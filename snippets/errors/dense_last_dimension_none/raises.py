# snippet: raises=ValueError
"""Flatten of images of any size has no known size."""

import tensorflow as tf

x = tf.keras.Input((None, None, 3))
x = tf.keras.layers.Flatten()(x)
tf.keras.layers.Dense(10)(x)
#> ValueError: Shapes used to initialize variables must be fully-defined (no
#> `None` dimensions). Received: shape=(None, 10) for variable
#> path='dense/kernel'
