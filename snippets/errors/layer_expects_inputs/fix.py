"""Pass a list with a tensor for each input."""

import tensorflow as tf

a, b = tf.keras.Input((2,)), tf.keras.Input((2,))
model = tf.keras.Model([a, b], a + b)
print(model([tf.ones((1, 2)), tf.ones((1, 2))]))
#> tf.Tensor([[2. 2.]], shape=(1, 2), dtype=float32)
