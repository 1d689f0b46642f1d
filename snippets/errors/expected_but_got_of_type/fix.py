"""Cast first."""

import tensorflow as tf


@tf.function
def half(x):
    return tf.cast(x, tf.float32) * 0.5


print(half(tf.constant([1, 2])))
#> tf.Tensor([0.5 1. ], shape=(2,), dtype=float32)
