# snippet: raises=ValueError
"""The number of rows is None while tracing."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 2))])
def total(x):
    return sum(tf.unstack(x))


total(tf.ones((3, 2)))
#> ValueError: Cannot infer argument `num` from shape (None, 2)
