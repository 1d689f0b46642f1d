# snippet: raises=RuntimeError
"""Keras was not set up."""

import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    def __init__(self):
        self.inner = tf.keras.layers.Dense(2)

    def call(self, x):
        return self.inner(x)


Twice()(tf.zeros((1, 3)))
#> RuntimeError: In layer 'Twice', you forgot to call `super().__init__()` as
#> the first statement in the `__init__()` method. Go add it!
