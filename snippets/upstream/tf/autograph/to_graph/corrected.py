"""The example does not define to_graph; it is tf.autograph.to_graph."""

import tensorflow as tf


def f(x):
    y = -x
    if x > 0:
        y = x * x
    return y


converted = tf.autograph.to_graph(f)
print(converted(tf.constant(2)))
#> tf.Tensor(4, shape=(), dtype=int32)
print(converted(tf.constant(-3)))
#> tf.Tensor(3, shape=(), dtype=int32)
