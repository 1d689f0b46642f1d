# snippet: raises=TypeError
"""The value is missing."""

import tensorflow as tf

x = tf.keras.Input((5, 8))
tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)(x)
#> TypeError: missing a required argument: 'value'
