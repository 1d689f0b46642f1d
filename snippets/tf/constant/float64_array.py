# snippet: raises=InvalidArgumentError
"""A float64 tensor and a float32 tensor do not multiply."""

import numpy as np
import tensorflow as tf

W = tf.ones((1, 3))
X = tf.constant(np.ones((3, 1)))
tf.linalg.matmul(W, X)
#> InvalidArgumentError: cannot compute MatMul as input #1(zero-based) was
#> expected to be a float tensor but is a double tensor
