# snippet: raises=InvalidArgumentError
"""Group 0 comes after group 1."""

import tensorflow as tf

tf.math.segment_sum([1.0, 2.0, 3.0], [0, 1, 0])
#> InvalidArgumentError: segment ids are not increasing
