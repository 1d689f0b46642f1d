"""Start with a value."""

import tensorflow as tf


@tf.function
def last_even(n):
    y = tf.constant(-1)
    for i in tf.range(n):
        if i % 2 == 0:
            y = i
    return y


print(last_even(tf.constant(5)))
#> tf.Tensor(4, shape=(), dtype=int32)
