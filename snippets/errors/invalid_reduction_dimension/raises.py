# snippet: raises=InvalidArgumentError
"""A vector has no axis 1."""

import tensorflow as tf

tf.reduce_sum(tf.constant([1.0, 2.0]), axis=1)
#> InvalidArgumentError: Invalid reduction dimension (1 for input with 1
#> dimension(s)
