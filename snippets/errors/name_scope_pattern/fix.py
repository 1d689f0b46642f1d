"""An underscore instead."""

import tensorflow as tf


@tf.function
def double(x):
    return tf.multiply(x, 2.0, name="my_result")


print(double(tf.constant(1.0)))
#> tf.Tensor(2.0, shape=(), dtype=float32)
