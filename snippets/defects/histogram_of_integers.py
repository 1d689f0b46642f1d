"""The edges of the bins are cast to the integers' dtype."""

import numpy as np
import tensorflow as tf

numbers = np.array([0, 1, 2, 3, 4, 5])
print(np.histogram(numbers, bins=4)[0])
#> [2 1 1 2]
print(tf.keras.ops.histogram(numbers, bins=4)[0].numpy())
#> [1 1 1 3]
print(tf.keras.ops.histogram(numbers.astype("float32"), bins=4)[0].numpy())
#> [2. 1. 1. 2.]
