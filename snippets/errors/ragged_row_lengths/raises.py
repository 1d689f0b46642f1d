# snippet: raises=InvalidArgumentError
"""Rows of 2 and 1 meet rows of 1 and 2."""

import tensorflow as tf

a = tf.ragged.constant([[1, 2], [3]])
b = tf.ragged.constant([[1], [2, 3]])
a + b
#> InvalidArgumentError: Condition x == y did not hold.
