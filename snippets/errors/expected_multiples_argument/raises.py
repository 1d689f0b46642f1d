# snippet: raises=InvalidArgumentError
"""A matrix has two axes."""

import tensorflow as tf

tf.tile(tf.constant([[1, 2]]), [3])
#> InvalidArgumentError: Expected multiples argument to be a vector of length 2
#> but got length 1
