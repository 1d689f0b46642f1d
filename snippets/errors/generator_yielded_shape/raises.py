# snippet: raises=InvalidArgumentError
"""Announced are three values."""

import tensorflow as tf


def rows():
    yield [1, 2, 3]
    yield [4, 5]


spec = tf.TensorSpec((3,), tf.int32)
list(tf.data.Dataset.from_generator(rows, output_signature=spec))
#> InvalidArgumentError: TypeError: `generator` yielded an element of shape (2,)
#> where an element of shape (3,) was expected.
