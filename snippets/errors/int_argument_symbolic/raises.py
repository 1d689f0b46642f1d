# snippet: raises=TypeError
"""There is no number to convert."""

import math

import tensorflow as tf


@tf.function
def curve(x):
    return math.sin(x)


curve(tf.constant(0.5))
#> TypeError: must be real number, not SymbolicTensor
