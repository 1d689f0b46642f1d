"""This TensorFlow with this NumPy."""

import numpy as np
import tensorflow as tf

print(tf.convert_to_tensor(np.ones(2)))
#> tf.Tensor([1. 1.], shape=(2,), dtype=float64)
