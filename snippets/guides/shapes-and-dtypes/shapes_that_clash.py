# snippet: raises=InvalidArgumentError
"""The last lengths are 3 and 2."""

import tensorflow as tf

tf.zeros((4, 2, 3)) + tf.ones((2,))
#> InvalidArgumentError: Incompatible shapes: [4,2,3] vs. [2]
