# snippet: raises=InvalidArgumentError
"""float32 from Python, float64 from NumPy."""

import numpy as np
import tensorflow as tf

weights = tf.constant([0.5, 0.5])
data = tf.constant(np.array([1.0, 2.0]))
weights * data
#> InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected
#> to be a float tensor but is a double tensor
