# snippet: raises=ValueError
"""The function forgets to return."""

import tensorflow as tf


def double(x):
    x * 2


tf.sqrt(double(8.0))
#> ValueError: Attempt to convert a value (None) with an unsupported type
#> (<class 'NoneType'>) to a Tensor.
