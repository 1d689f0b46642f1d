"""Write the comparison out."""

import tensorflow as tf


@tf.function
def describe(n):
    if n != 0:
        return "some"
    return "none"


print(describe(tf.constant(3)))
#> tf.Tensor(b'some', shape=(), dtype=string)
