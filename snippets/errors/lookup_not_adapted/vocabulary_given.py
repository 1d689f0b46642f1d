"""Or give the vocabulary."""

import tensorflow as tf

layer = tf.keras.layers.StringLookup(vocabulary=["cat", "dog"])
print(layer(["dog", "cow"]))
#> tf.Tensor([2 0], shape=(2,), dtype=int64)
