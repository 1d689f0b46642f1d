"""TensorFlow's function, or NumPy wrapped."""

import numpy as np
import tensorflow as tf


@tf.function
def scale(x):
    return x / tf.norm(x)


@tf.function
def scale_with_numpy(x):
    return x / tf.numpy_function(np.linalg.norm, [x], tf.float32)


print(scale(tf.constant([3.0, 4.0])))
#> tf.Tensor([0.6 0.8], shape=(2,), dtype=float32)
print(scale_with_numpy(tf.constant([3.0, 4.0])))
#> tf.Tensor([0.6 0.8], shape=(2,), dtype=float32)
