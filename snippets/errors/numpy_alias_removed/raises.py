# snippet: raises=AttributeError
"""The name is gone since NumPy 1.24."""

import numpy as np
import tensorflow as tf

tf.constant(np.array([1.5, 2.5], dtype=np.float))
#> AttributeError: module 'numpy' has no attribute 'float'.
