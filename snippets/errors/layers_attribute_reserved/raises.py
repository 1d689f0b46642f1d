# snippet: raises=AttributeError
"""The name is taken."""

import tensorflow as tf


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.layers = [tf.keras.layers.Dense(2)]


Net()
#> AttributeError: `Model.layers` attribute is reserved and should not be used.
#> Please use another name.
