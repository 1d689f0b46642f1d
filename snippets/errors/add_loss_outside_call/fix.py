"""A layer adds the loss when it is called."""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, x):
        self.add_loss(0.1 * tf.reduce_sum(x))
        return x


layer = Penalty()
layer(tf.ones((1, 3)))
print(layer.losses)
#> [<tf.Tensor: shape=(), dtype=float32, numpy=0.30000001192092896>]
