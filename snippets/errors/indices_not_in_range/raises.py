# snippet: raises=InvalidArgumentError
"""Row 5 does not exist."""

import tensorflow as tf

table = tf.constant([[1.0], [2.0], [3.0]])
tf.gather(table, [0, 5])
#> InvalidArgumentError: indices[1] = 5 is not in [0, 3)
