# snippet: raises=InvalidArgumentError
"""There is no row 3."""

import tensorflow as tf

x = tf.constant([[1, 2], [3, 4]])
tf.gather_nd(x, [[3, 0]])
#> InvalidArgumentError: indices[0] = [3, 0] does not index into param shape
#> [2,2], node name: GatherNd
