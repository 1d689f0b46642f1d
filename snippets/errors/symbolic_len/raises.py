# snippet: raises=TypeError
"""Without AutoGraph, len has no answer."""

import tensorflow as tf


@tf.function(autograph=False)
def count(x):
    return len(x)


count(tf.constant([1, 2, 3]))
#> TypeError: len is not well defined for a symbolic Tensor (x:0). Please call
#> `x.shape` rather than `len(x)` for shape information.
