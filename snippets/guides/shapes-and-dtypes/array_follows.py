"""1.5 becomes 1, whichever comes first."""

import numpy as np
import tensorflow as tf

counts = tf.constant([0, 0])
array = np.array([1.5, -1.5])
print((counts + array).numpy())
#> [ 1 -1]
print((array + counts).numpy())
#> [ 1 -1]
