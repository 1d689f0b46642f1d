# snippet: raises=AttributeError
"""While tracing there is no value."""

import tensorflow as tf


@tf.function
def show(x):
    return x.numpy()


show(tf.constant(1.0))
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
