"""Or turn them back into class numbers."""

import tensorflow as tf

one_hot = tf.one_hot([0, 1, 2, 1, 0], 10)
scores = tf.zeros((5, 10))
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(loss(tf.argmax(one_hot, axis=-1), scores))
#> tf.Tensor(2.3025851, shape=(), dtype=float32)
