"""A TensorArray is made for loops."""

import tensorflow as tf


@tf.function
def squares(n):
    found = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        found = found.write(i, i * i)
    return found.stack()


print(squares(tf.constant(3)))
#> tf.Tensor([0 1 4], shape=(3,), dtype=int32)
