"""With it, every query sees the same steps."""

import tensorflow as tf

x = tf.zeros((2, 5, 8))
padding = tf.ones((2, 5), bool)
layer = tf.keras.layers.MultiHeadAttention(2, 4)
print(layer(x, x, attention_mask=padding[:, None, :]).shape)
#> (2, 5, 8)
