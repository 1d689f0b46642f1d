"""In a functional model it gets both."""

import tensorflow as tf

x = tf.keras.Input((5, 8))
y = tf.keras.layers.MultiHeadAttention(2, 4)(x, x)
print(tf.keras.Model(x, y).output_shape)
#> (None, 5, 8)
