"""in_top_k is not imported: it is keras.ops.in_top_k."""

import tensorflow as tf

targets = tf.constant([1, 2, 3])
predictions = tf.constant([[0.1, 0.6, 0.3], [0.5, 0.4, 0.1], [0.2, 0.3, 0.5]])
print(tf.keras.ops.in_top_k(targets, predictions, k=2).numpy())
#> [ True False False]
