"""Make the weight in build."""

import tensorflow as tf


class Shift(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.shift = self.add_weight(shape=(input_shape[-1],))

    def call(self, x):
        return x + self.shift


print(Shift()(tf.zeros((2, 3))).shape)
#> (2, 3)
