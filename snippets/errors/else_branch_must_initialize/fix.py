"""Give the name a value first."""

import tensorflow as tf


@tf.function
def relu(x):
    y = tf.zeros_like(x)
    if x > 0:
        y = x
    return y


print(relu(tf.constant(-1.0)))
#> tf.Tensor(0.0, shape=(), dtype=float32)
