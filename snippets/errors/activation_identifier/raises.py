# snippet: raises=ValueError
"""The name is relu."""

import tensorflow as tf

tf.keras.layers.Dense(2, activation="rellu")
#> ValueError: Could not interpret activation function identifier: rellu
