"""add_weight is enough; a weight that stays as it is says so."""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(1,), initializer="ones")
        self.count = self.add_weight(shape=(), trainable=False)


layer = Scale()
layer.build((1, 2))
print(len(layer.trainable_weights), len(layer.weights))
#> 1 2
