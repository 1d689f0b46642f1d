"""One row, and a batch of one row."""

import tensorflow as tf

scores = tf.constant([1.0, 2.0])
print(tf.keras.activations.softmax(scores))
#> tf.Tensor([0.26894143 0.7310586 ], shape=(2,), dtype=float32)
print(tf.keras.activations.softmax(tf.expand_dims(scores, 0)))
#> tf.Tensor([[0.26894143 0.7310586 ]], shape=(1, 2), dtype=float32)
