# snippet: raises=ValueError
"""If no number is even, there is no y."""

import tensorflow as tf


@tf.function
def last_even(n):
    for i in tf.range(n):
        if i % 2 == 0:
            y = i
    return y


last_even(tf.constant(5))
#> ValueError: 'y' must be defined before the loop
