# snippet: raises=InvalidArgumentError
"""Axis 0 comes twice, axis 1 never."""

import tensorflow as tf

tf.transpose(tf.zeros((2, 3)), perm=[0, 0])
#> InvalidArgumentError: 1 is missing from {0,0}.
