# snippet: raises=InvalidArgumentError
"""Length 3 cannot become 2."""

import tensorflow as tf

tf.broadcast_to(tf.constant([1, 2, 3]), (2, 2))
#> InvalidArgumentError: Incompatible shapes: [3] vs. [2,2]
