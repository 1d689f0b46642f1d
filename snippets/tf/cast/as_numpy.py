"""astype drops the fraction and wraps around as well."""

import numpy as np
import tensorflow as tf

floats = np.array([1.7, -1.7])
print(np.array_equal(tf.cast(floats, tf.int32), floats.astype(np.int32)))
#> True
whole = np.array([300, -1])
print(np.array_equal(tf.cast(whole, tf.uint8), whole.astype(np.uint8)))
#> True
