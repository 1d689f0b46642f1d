"""Numbers from NumPy: ask for float32 at the start."""

import numpy as np
import tensorflow as tf

price = tf.constant([1.5, 2.5])
rate = tf.constant(np.array([0.5, 0.5]), dtype=tf.float32)
print(price * rate)
#> tf.Tensor([0.75 1.25], shape=(2,), dtype=float32)
