"""Cast one of them."""

import numpy as np
import tensorflow as tf

weights = tf.constant([0.5, 0.5])
data = tf.constant(np.array([1.0, 2.0]))
product = weights * tf.cast(data, weights.dtype)
print(product.numpy(), product.dtype.name)
#> [0.5 1. ] float32
