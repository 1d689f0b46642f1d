"""Print the shapes while tracing, then make them equal."""

import tensorflow as tf


@tf.function
def join(a, b):
    print("tracing with", a.shape, b.shape)
    return tf.stack([a, tf.reshape(b, a.shape)])


print(join(tf.zeros(2), tf.ones((2, 1))))
#> tracing with (2,) (2, 1)
#> tf.Tensor(
#> [[0. 0.]
#>  [1. 1.]], shape=(2, 2), dtype=float32)
