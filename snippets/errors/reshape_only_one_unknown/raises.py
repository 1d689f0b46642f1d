# snippet: raises=InvalidArgumentError
"""Two open lengths have many answers."""

import tensorflow as tf

tf.reshape(tf.zeros((2, 3, 4)), (-1, -1, 4))
#> InvalidArgumentError: Only one input size may be -1, not both 0 and 1
