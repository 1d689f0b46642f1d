# snippet: raises=TypeError
"""A tensor never changes."""

import tensorflow as tf

numbers = tf.zeros((3,))
numbers[0] = 5.0
#> TypeError: 'EagerTensor' object does not support item assignment
