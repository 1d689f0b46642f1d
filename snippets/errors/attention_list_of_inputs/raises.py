# snippet: raises=ValueError
"""One tensor is no list."""

import tensorflow as tf

x = tf.keras.Input((5, 8))
tf.keras.layers.Attention()(x)
#> ValueError: Attention layer must be called on a list of inputs, namely
#> [query, value] or [query, value, key]. Received: inputs=(None, 5, 8).
