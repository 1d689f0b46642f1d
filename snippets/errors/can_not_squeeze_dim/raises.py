# snippet: raises=InvalidArgumentError
"""Axis 0 has length 2."""

import tensorflow as tf

x = tf.zeros((2, 1, 3))
tf.squeeze(x, axis=0)
#> InvalidArgumentError: Can not squeeze dim[0], expected a dimension of 1, got
#> 2
