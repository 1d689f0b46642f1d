"""An argument of a function cannot be forgotten."""

import tensorflow as tf


@tf.function
def double(x):
    return x * 2


print(double(tf.constant([1.0, 2.0])))
#> tf.Tensor([2. 4.], shape=(2,), dtype=float32)
