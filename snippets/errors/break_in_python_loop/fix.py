"""A loop of TensorFlow can break."""

import tensorflow as tf


@tf.function
def first_power_above(x):
    power = tf.constant(1)
    for _ in tf.range(10):
        if power > x:
            break
        power *= 2
    return power


print(first_power_above(tf.constant(20)))
#> tf.Tensor(32, shape=(), dtype=int32)
