# snippet: raises=InvalidArgumentError
"""One pair for two axes."""

import tensorflow as tf

tf.pad(tf.ones((2, 2)), [[1, 1]])
#> InvalidArgumentError: The first dimension of paddings must be the rank of
#> inputs[1,2] [2,2]
