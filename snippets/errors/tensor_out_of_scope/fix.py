"""A variable keeps a value."""

import tensorflow as tf

seen = tf.Variable(0.0)


@tf.function
def remember(x):
    seen.assign(x * 2)
    return x


remember(tf.constant(1.0))
print(seen + 1.0)
#> tf.Tensor(3.0, shape=(), dtype=float32)
