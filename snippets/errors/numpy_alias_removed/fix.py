"""Python's own type, or TensorFlow's."""

import numpy as np
import tensorflow as tf

print(tf.constant(np.array([1.5, 2.5], dtype=float)))
#> tf.Tensor([1.5 2.5], shape=(2,), dtype=float64)
print(tf.constant([1.5, 2.5], dtype=tf.float32))
#> tf.Tensor([1.5 2.5], shape=(2,), dtype=float32)
