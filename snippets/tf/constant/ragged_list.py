# snippet: raises=ValueError
"""All rows must have the same length."""

import tensorflow as tf

tf.constant([[1, 2, 3], [4, 5]])
#> ValueError: Can't convert non-rectangular Python sequence to Tensor.
