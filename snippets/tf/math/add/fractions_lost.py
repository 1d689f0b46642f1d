"""1 + 0.5 is 1, if the 0.5 comes in an array."""

import numpy as np
import tensorflow as tf

counts = tf.constant([1, 2])
halves = np.array([0.5, 0.5])
print(tf.math.add(counts, halves).numpy())
#> [1 2]
print(tf.math.add(tf.cast(counts, tf.float64), halves).numpy())
#> [1.5 2.5]
