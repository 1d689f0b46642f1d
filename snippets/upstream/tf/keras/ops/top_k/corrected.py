"""top_k is not imported: it is keras.ops.top_k."""

import tensorflow as tf

x = tf.constant([5, 2, 7, 1, 9, 3])
values, indices = tf.keras.ops.top_k(x, k=3)
print(values.numpy())
#> [9 7 5]
print(indices.numpy())
#> [4 2 0]
