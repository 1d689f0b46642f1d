# snippet: raises=NotImplementedError
"""Keras cannot write down a set."""

import tensorflow as tf


class Picked(tf.keras.layers.Layer):
    def __init__(self, columns, **options):
        super().__init__(**options)
        self.columns = columns


Picked(columns={0, 2}).get_config()
#> NotImplementedError: Object Picked was created by passing
