# snippet: raises=ValueError
"""If x is negative, there is no y."""

import tensorflow as tf


@tf.function
def relu(x):
    if x > 0:
        y = x
    return y


relu(tf.constant(-1.0))
#> ValueError: 'y' must also be initialized in the else branch
