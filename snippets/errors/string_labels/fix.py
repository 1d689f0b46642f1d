"""Look up the number of each word."""

import tensorflow as tf

lookup = tf.keras.layers.StringLookup(
    vocabulary=["cat", "dog"], num_oov_indices=0
)
print(lookup(["cat", "dog", "dog"]))
#> tf.Tensor([0 1 1], shape=(3,), dtype=int64)
