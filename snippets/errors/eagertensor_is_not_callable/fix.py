"""Give the result a name of its own; use square brackets for positions."""

import tensorflow as tf


def loss(x):
    return tf.reduce_mean(x**2)


value = loss(tf.constant([1.0, 2.0]))
print(value)
#> tf.Tensor(2.5, shape=(), dtype=float32)
print(loss(tf.constant([3.0])))
#> tf.Tensor(9.0, shape=(), dtype=float32)
