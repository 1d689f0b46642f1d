# snippet: raises=InvalidArgumentError
"""Counting up from 5 never meets 0."""

import tensorflow as tf

tf.range(5, 0)
#> InvalidArgumentError: Requires start <= limit when delta > 0: 5/0
