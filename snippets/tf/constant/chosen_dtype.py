"""Ask for a dtype where the inferred one does not suit."""

import numpy as np
import tensorflow as tf

print(tf.constant([1, 2], dtype=tf.float32))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
print(tf.constant(np.ones(2), dtype=tf.float32))
#> tf.Tensor([1. 1.], shape=(2,), dtype=float32)
