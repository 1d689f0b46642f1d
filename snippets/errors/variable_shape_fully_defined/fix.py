"""Take the size of the last axis from the input's shape."""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],))

    def call(self, x):
        return x * self.scale


layer = Scale()
print(layer(tf.keras.Input((None, 3))).shape)
#> (None, None, 3)
print(layer.scale.shape)
#> (3,)
