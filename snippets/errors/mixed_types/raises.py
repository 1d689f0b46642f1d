# snippet: raises=ValueError
"""A number and a word."""

import tensorflow as tf

tf.constant([18, "Berlin"])
#> ValueError: Can't convert Python sequence with mixed types to Tensor.
