# snippet: raises=ValueError
"""Rows of 2 and 1."""

import tensorflow as tf

tf.constant([[1, 2], [3]])
#> ValueError: Can't convert non-rectangular Python sequence to Tensor.
