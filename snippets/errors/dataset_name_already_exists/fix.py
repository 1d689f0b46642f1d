"""A name for each, and the newer format."""

import tensorflow as tf


class Line(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.slope = self.add_weight(shape=(1,), name="slope")
        self.shift = self.add_weight(shape=(1,), name="shift")

    def call(self, x):
        return self.slope * x + self.shift


model = tf.keras.Sequential([tf.keras.Input((1,)), Line()])
model.save("line.keras")
print([weight.name for weight in model.weights])
#> ['slope', 'shift']
