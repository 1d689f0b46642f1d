# snippet: raises=NotImplementedError
"""The loop is Python's, the condition is not."""

import tensorflow as tf


@tf.function
def first_power_above(x):
    power = tf.constant(1)
    for _ in range(10):
        if power > x:
            break
        power *= 2
    return power


first_power_above(tf.constant(20))
#> NotImplementedError: break and return statements which depend on a TF
#> condition are not supported in Python for loops. Did you intend to make it a
#> TF loop?
