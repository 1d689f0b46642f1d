# snippet: raises=TypeError
"""The call knows its input only."""

import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x


Double()(tf.ones(2), times=3)
#> TypeError: got an unexpected keyword argument 'times'
