# snippet: raises=ValueError
"""Tracing already sees that the shapes differ."""

import tensorflow as tf


@tf.function
def join(a, b):
    return tf.stack([a, b])


join(tf.zeros(2), tf.zeros((2, 1)))
#> ValueError: Shapes must be equal rank, but are 1 and 2
