"""Self-attention: query and value are the same."""

import tensorflow as tf

x = tf.keras.Input((5, 8))
print(tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)(x, x).shape)
#> (None, 5, 8)
