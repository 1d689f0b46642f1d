"""Labels come first; logits must be announced."""

import tensorflow as tf

logits = tf.constant([[2.0, 0.0], [0.0, 2.0]])
labels = tf.constant([0, 1])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(loss(labels, logits).numpy())
#> 0.12692805
each = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
print(tf.reduce_mean(each).numpy())
#> 0.12692805
