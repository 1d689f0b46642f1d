"""The largest number plus 1 is the size."""

import tensorflow as tf

tokens = tf.constant([[10]])
size = int(tf.reduce_max(tokens)) + 1
print(tf.keras.layers.Embedding(size, 4)(tokens).shape)
#> (1, 1, 4)
