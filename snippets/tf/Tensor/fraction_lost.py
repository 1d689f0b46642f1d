"""A NumPy number takes the tensor's dtype and loses its fraction."""

import numpy as np
import tensorflow as tf

print(tf.constant([1, 2]) + np.float32(1.5))
#> tf.Tensor([2 3], shape=(2,), dtype=int32)
print(tf.constant([1.0, 2.0]) + np.float32(1.5))
#> tf.Tensor([2.5 3.5], shape=(2,), dtype=float32)
