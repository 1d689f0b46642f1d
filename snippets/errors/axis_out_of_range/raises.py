# snippet: raises=InvalidArgumentError
"""Vectors have no axis 1."""

import tensorflow as tf

a = tf.constant([1, 2])
b = tf.constant([3, 4])
tf.concat([a, b], axis=1)
#> InvalidArgumentError: ConcatOp : Expected concatenating dimensions in the
#> range [-1, 1), but got 1
