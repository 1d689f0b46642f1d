"""Keras looks for call."""

import tensorflow as tf


class Net(tf.keras.Model):
    def call(self, x):
        return 2 * x


print(Net()(tf.ones((1, 3))))
#> tf.Tensor([[2. 2. 2.]], shape=(1, 3), dtype=float32)
