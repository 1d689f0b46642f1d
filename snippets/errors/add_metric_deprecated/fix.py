"""A metric that the layer keeps."""

import tensorflow as tf


class Watched(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.size = tf.keras.metrics.Mean(name="size")

    def call(self, x):
        self.size.update_state(tf.reduce_sum(x))
        return x


layer = Watched()
layer(tf.ones((2, 3)))
print(layer.size.result())
#> tf.Tensor(6.0, shape=(), dtype=float32)
