"""Keep the object and use it twice."""

import tensorflow as tf

layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
print(layer(tf.ones((1, 2))))
#> tf.Tensor([[2.]], shape=(1, 1), dtype=float32)
print(layer(tf.ones((1, 2))))
#> tf.Tensor([[2.]], shape=(1, 1), dtype=float32)
print(len(layer.variables))
#> 2
