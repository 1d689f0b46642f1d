# snippet: raises=AttributeError
"""The layer keeps this list itself."""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(1,), initializer="ones")
        self.trainable_weights = [self.scale]


Scale()(tf.ones((1, 2)))
#> AttributeError: property 'trainable_weights' of 'Scale' object has no setter
