"""NumPy takes tensors, TensorFlow takes arrays."""

import numpy as np
import tensorflow as tf

tensor = tf.constant([1.0, 4.0])
array = np.array([1.0, 4.0], dtype=np.float32)
print(np.sqrt(tensor))
#> [1. 2.]
print(tf.sqrt(array))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
print(np.array_equal(tensor[1:], array[1:]))
#> True
