"""The binary loss."""

import tensorflow as tf

loss = tf.keras.losses.BinaryCrossentropy()
print(loss(tf.ones((2, 1)), tf.fill((2, 1), 0.5)))
#> tf.Tensor(0.6931472, shape=(), dtype=float32)
