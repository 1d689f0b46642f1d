"""The example uses ops without importing it; it is tf.keras.ops."""

import tensorflow as tf


class NonNegative(tf.keras.constraints.Constraint):
    def __call__(self, w):
        return tf.keras.ops.maximum(w, 0.0)


print(NonNegative()(tf.constant([-1.0, 1.0])).numpy())
#> [0. 1.]
