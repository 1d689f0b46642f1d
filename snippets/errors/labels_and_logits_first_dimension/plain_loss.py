"""One-hot targets go with the plain loss."""

import tensorflow as tf

one_hot = tf.one_hot([0, 1, 2, 1, 0], 10)
scores = tf.zeros((5, 10))
loss = tf.keras.losses.CategoricalCrossentropy(from_logits=True)
print(loss(one_hot, scores))
#> tf.Tensor(2.3025851, shape=(), dtype=float32)
