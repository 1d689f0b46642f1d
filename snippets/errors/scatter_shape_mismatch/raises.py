# snippet: raises=InvalidArgumentError
"""Two coordinates, three values."""

import tensorflow as tf

x = tf.zeros(5)
tf.tensor_scatter_nd_update(x, [[0], [3]], [1.0, 2.0, 3.0])
#> InvalidArgumentError: Outer dimensions of indices and update must match.
#> Indices shape: [2,1], updates shape:[3]
