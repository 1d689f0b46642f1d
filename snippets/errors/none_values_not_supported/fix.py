"""Return the value."""

import tensorflow as tf


def double(x):
    return x * 2


print(tf.sqrt(double(8.0)))
#> tf.Tensor(4.0, shape=(), dtype=float32)
