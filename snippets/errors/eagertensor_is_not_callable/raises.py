# snippet: raises=TypeError
"""loss was a function; now it is a number."""

import tensorflow as tf


def loss(x):
    return tf.reduce_mean(x**2)


loss = loss(tf.constant([1.0, 2.0]))
loss(tf.constant([3.0]))
#> TypeError: 'EagerTensor' object is not callable
