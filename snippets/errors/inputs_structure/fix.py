"""The tensor itself both times."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, 2 * x)
print(model(tf.ones((1, 3))))
#> tf.Tensor([[2. 2. 2.]], shape=(1, 3), dtype=float32)
