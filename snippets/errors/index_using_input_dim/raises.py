# snippet: raises=InvalidArgumentError
"""A vector takes one position."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
x[0, 1]
#> InvalidArgumentError: Index out of range using input dim 1; input has only 1
#> dims
