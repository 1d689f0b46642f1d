# snippet: raises=NotImplementedError
"""The method has another name."""

import tensorflow as tf


class Net(tf.keras.Model):
    def forward(self, x):
        return x


Net()(tf.zeros((1, 3)))
#> NotImplementedError: Model Net does not have a `call()` method implemented.
