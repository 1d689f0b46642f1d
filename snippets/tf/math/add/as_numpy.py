"""Both broadcast; NumPy also makes one dtype out of two."""

import numpy as np
import tensorflow as tf

column, row = np.array([[10], [20]]), np.array([1, 2, 3])
ours = tf.math.add(column, row)
print(np.array_equal(ours, np.add(column, row)))
#> True
print(np.add(np.array([1, 2]), np.array([0.5, 0.5])))
#> [1.5 2.5]
