"""An array loses its fractions without a word; a Python float raises."""

import numpy as np
import tensorflow as tf

print(tf.constant(np.array([1.5, 2.5]), dtype=tf.int32))
#> tf.Tensor([1 2], shape=(2,), dtype=int32)
