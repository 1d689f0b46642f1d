"""A column of three numbers from the normal distribution."""

import numpy as np
import tensorflow as tf

np.random.seed(1)
X = tf.constant(np.random.randn(3, 1), name="X")
print(X.shape, X.dtype)
#> (3, 1) <dtype: 'float64'>
