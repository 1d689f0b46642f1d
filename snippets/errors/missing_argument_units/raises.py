# snippet: raises=TypeError
"""The number of units is missing; output_dim is its name in Keras 1."""

import tensorflow as tf

tf.keras.layers.Dense(activation="relu")
#> TypeError: Dense.__init__() missing 1 required positional argument: 'units'
