"""The same dtype in both."""

import tensorflow as tf


@tf.function
def step(x):
    y = tf.constant(1.0)
    if x < 0:
        y = tf.constant(0.5)
    return y


print(step(tf.constant(2.0)))
#> tf.Tensor(1.0, shape=(), dtype=float32)
