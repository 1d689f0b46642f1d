# snippet: raises=TypeError
"""An array of positions is not a valid index."""

import numpy as np
import tensorflow as tf

x = tf.constant([10, 20, 30])
x[np.array([0, 2])]
#> TypeError: Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`)
#> and scalar tf.int32/tf.int64 tensors are valid indices, got array([0, 2])
