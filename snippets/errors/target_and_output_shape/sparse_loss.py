"""The sparse loss takes class numbers."""

import tensorflow as tf

labels = tf.constant([[0], [2]])
probabilities = tf.fill((2, 10), 0.1)
loss = tf.keras.losses.SparseCategoricalCrossentropy()
print(loss(labels, probabilities))
#> tf.Tensor(2.3025851, shape=(), dtype=float32)
