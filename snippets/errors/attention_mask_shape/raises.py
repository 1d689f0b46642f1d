# snippet: raises=InvalidArgumentError
"""A mask of padding, without the middle axis."""

import tensorflow as tf

x = tf.zeros((2, 5, 8))
padding = tf.ones((2, 5), bool)
tf.keras.layers.MultiHeadAttention(2, 4)(x, x, attention_mask=padding)
#> InvalidArgumentError: Incompatible shapes: [2,2,5,5] vs. [1,1,2,5]
