# snippet: raises=ValueError
"""The name is he_normal."""

import tensorflow as tf

tf.keras.layers.Dense(2, kernel_initializer="henormal")
#> ValueError: Could not interpret initializer identifier: henormal
