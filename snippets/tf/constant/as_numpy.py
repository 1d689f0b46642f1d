"""The values agree; the default dtypes do not."""

import numpy as np
import tensorflow as tf

ours, theirs = tf.constant([[1.0, 2.0]]), np.array([[1.0, 2.0]])
print(np.array_equal(ours, theirs))
#> True
print(ours.dtype, theirs.dtype)
#> <dtype: 'float32'> float64
print(np.array_equal(tf.constant(7, shape=(2, 3)), np.full((2, 3), 7)))
#> True
