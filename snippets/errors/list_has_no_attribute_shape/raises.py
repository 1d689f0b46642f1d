# snippet: raises=AttributeError
"""A list has no shape."""

import tensorflow as tf


def center(x):
    return x - tf.reduce_sum(x) / x.shape[0]


center([1.0, 2.0, 3.0])
#> AttributeError: 'list' object has no attribute 'shape'
