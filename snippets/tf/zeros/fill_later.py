# snippet: raises=TypeError
"""Zeros cannot be filled in afterwards."""

import tensorflow as tf

squares = tf.zeros((3,))
for i in range(3):
    squares[i] = i**2
#> TypeError: 'EagerTensor' object does not support item assignment
