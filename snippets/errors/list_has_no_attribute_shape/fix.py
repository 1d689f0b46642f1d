"""Convert at the start of the function."""

import tensorflow as tf


def center(x):
    x = tf.convert_to_tensor(x)
    return x - tf.reduce_sum(x) / x.shape[0]


print(center([1.0, 2.0, 3.0]))
#> tf.Tensor([-1.  0.  1.], shape=(3,), dtype=float32)
