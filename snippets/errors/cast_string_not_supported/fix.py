"""Read numbers with to_number; number words with StringLookup."""

import tensorflow as tf

print(tf.strings.to_number(["1.5", "2"]))
#> tf.Tensor([1.5 2. ], shape=(2,), dtype=float32)
lookup = tf.keras.layers.StringLookup(vocabulary=["cat", "dog"])
print(lookup(tf.constant(["dog", "cat"])))
#> tf.Tensor([2 1], shape=(2,), dtype=int64)
