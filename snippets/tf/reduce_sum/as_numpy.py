"""Equal sums; NumPy widens int8 and counts truth values."""

import numpy as np
import tensorflow as tf

table = np.arange(6.0).reshape(2, 3)
print(np.allclose(tf.reduce_sum(table, axis=1), np.sum(table, axis=1)))
#> True
print(np.sum(np.array([100, 100], np.int8)), np.sum([True, False, True]))
#> 200 2
