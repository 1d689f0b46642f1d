"""Words, numbers, vectors."""

import tensorflow as tf

lookup = tf.keras.layers.StringLookup(vocabulary=["cat", "dog"])
tokens = lookup(tf.constant([["cat", "dog"]]))
print(tokens)
#> tf.Tensor([[1 2]], shape=(1, 2), dtype=int64)
print(tf.keras.layers.Embedding(3, 4)(tokens).shape)
#> (1, 2, 4)
