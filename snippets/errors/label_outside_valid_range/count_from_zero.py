"""Let the classes count from 0."""

import tensorflow as tf

labels = tf.constant([1, 2, 3]) - 1
scores = tf.zeros((3, 3))
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(loss(labels, scores))
#> tf.Tensor(1.0986123, shape=(), dtype=float32)
