# snippet: raises=AttributeError
"""Adaptive pooling takes tensors, no NumPy arrays."""

import numpy as np
import tensorflow as tf

image = np.ones((1, 4, 4, 1), "float32")
print(tf.keras.ops.adaptive_max_pool(tf.constant(image), 2).shape)
#> (1, 2, 2, 1)
tf.keras.ops.adaptive_max_pool(image, 2)
#> AttributeError: 'tuple' object has no attribute 'as_list'
