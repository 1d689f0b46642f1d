# snippet: raises=InvalidArgumentError
"""Integers have no infinity."""

import tensorflow as tf

tf.constant([6, 7]) // tf.constant([2, 0])
#> InvalidArgumentError: Integer division by zero
