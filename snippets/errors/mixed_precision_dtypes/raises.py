# snippet: raises=InvalidArgumentError
"""The factor is float32."""

import tensorflow as tf


class Scaled(tf.keras.layers.Layer):
    def call(self, x):
        return x * tf.constant([0.5])


Scaled(dtype="mixed_float16")(tf.ones((2, 3)))
#> InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected
#> to be a half tensor but is a float tensor
