"""Call super().__init__() first."""

import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = tf.keras.layers.Dense(2)

    def call(self, x):
        return self.inner(x)


print(Twice()(tf.zeros((1, 3))).shape)
#> (1, 2)
