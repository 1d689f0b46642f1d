# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = tf.keras.layers.Dense(2)

    def call(self, x):
        return self.inner(x)


Block().build((None, 3))
#> UserWarning: `build()` was called on layer 'block', however the layer does
#> not have a `build()` method implemented and it looks like it has unbuilt
#> state. This will cause the layer to be marked as built, despite not being
#> actually built, which may cause failures down the line. Make sure to
#> implement a proper `build()` method.
