# snippet: raises=ValueError
"""Both weights are called w."""

import tensorflow as tf


class Line(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.slope = self.add_weight(shape=(1,), name="w")
        self.shift = self.add_weight(shape=(1,), name="w")

    def call(self, x):
        return self.slope * x + self.shift


tf.keras.Sequential([tf.keras.Input((1,)), Line()]).save("line.h5")
#> ValueError: Unable to synchronously create dataset (name already exists)
