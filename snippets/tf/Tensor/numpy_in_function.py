# snippet: raises=AttributeError
"""In a graph there are no values to hand to NumPy."""

import tensorflow as tf


@tf.function
def double(x):
    return x.numpy() * 2


double(tf.constant(1.0))
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
