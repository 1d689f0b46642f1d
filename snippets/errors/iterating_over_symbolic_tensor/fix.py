"""Work on the whole tensor, or map a function over it."""

import tensorflow as tf


@tf.function
def squares(x):
    return x * x, tf.map_fn(lambda row: row * row, x)


for result in squares(tf.constant([1.0, 2.0])):
    print(result)
#> tf.Tensor([1. 4.], shape=(2,), dtype=float32)
#> tf.Tensor([1. 4.], shape=(2,), dtype=float32)
