# snippet: raises=TypeError
"""range wants a number now."""

import tensorflow as tf


@tf.function(autograph=False)
def count_up(n):
    return list(range(n))


count_up(tf.constant(3))
#> TypeError: 'SymbolicTensor' object cannot be interpreted as an integer
