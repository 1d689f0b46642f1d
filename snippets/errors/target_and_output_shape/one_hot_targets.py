"""Or make the targets one-hot."""

import tensorflow as tf

labels = tf.constant([0, 2])
probabilities = tf.fill((2, 10), 0.1)
loss = tf.keras.losses.CategoricalCrossentropy()
print(loss(tf.one_hot(labels, 10), probabilities))
#> tf.Tensor(2.3025851, shape=(), dtype=float32)
