# snippet: raises=ValueError
"""Attention wants query and value."""

import tensorflow as tf

tf.keras.Sequential(
    [tf.keras.Input((5, 8)), tf.keras.layers.MultiHeadAttention(2, 4)]
)
#> ValueError: Layers added to a Sequential model can only have a single
#> required positional argument, the input tensor. Layer MultiHeadAttention has
#> multiple required positional arguments: [<Parameter "query">, <Parameter
#> "value">]
