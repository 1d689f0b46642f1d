# snippet: raises=ValueError
"""A number is not a bool."""

import tensorflow as tf


@tf.function
def describe(n):
    if n:
        return "some"
    return "none"


describe(tf.constant(3))
#> ValueError: condition of if statement expected to be `tf.bool` scalar, got
#> Tensor("n:0", shape=(), dtype=int32); to use as boolean Tensor, use
#> `tf.cast`; to check for None, use `is not None`
