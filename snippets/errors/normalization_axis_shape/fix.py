"""Adapt it on data, which says the size."""

import tensorflow as tf

layer = tf.keras.layers.Normalization()
layer.adapt(tf.constant([[0.0, 1.0], [2.0, 5.0]]))
print(layer(tf.constant([[2.0, 3.0]])))
#> tf.Tensor([[1. 0.]], shape=(1, 2), dtype=float32)
