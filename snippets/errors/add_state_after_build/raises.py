# snippet: raises=ValueError
"""A weight is made in the call, after the layer was built."""

import tensorflow as tf


class Shift(tf.keras.layers.Layer):
    def call(self, x):
        self.shift = self.add_weight(shape=(3,))
        return x + self.shift


Shift()(tf.zeros((2, 3)))
#> ValueError: You cannot add new elements of state (variables or sub-layers) to
#> a layer that is already built. All state must be created in the `__init__()`
#> method or in the `build()` method.
