# snippet: raises=ValueError
"""A number alone is no regularizer."""

import tensorflow as tf

tf.keras.layers.Dense(2, kernel_regularizer=0.01)
#> ValueError: Could not interpret regularizer identifier: 0.01
