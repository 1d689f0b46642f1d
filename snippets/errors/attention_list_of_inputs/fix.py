"""For self-attention both are the same tensor."""

import tensorflow as tf

x = tf.keras.Input((5, 8))
print(tf.keras.layers.Attention()([x, x]).shape)
#> (None, 5, 8)
