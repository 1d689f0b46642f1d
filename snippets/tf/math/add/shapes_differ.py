# snippet: raises=InvalidArgumentError
"""The last lengths are 3 and 2."""

import tensorflow as tf

tf.math.add(tf.zeros((2, 3)), tf.constant([1.0, 2.0]))
#> InvalidArgumentError: Incompatible shapes: [2,3] vs. [2]
