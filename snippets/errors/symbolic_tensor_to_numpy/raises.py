# snippet: raises=NotImplementedError
"""NumPy needs values."""

import numpy as np
import tensorflow as tf


@tf.function
def scale(x):
    return x / np.linalg.norm(x)


scale(tf.constant([3.0, 4.0]))
#> NotImplementedError: Cannot convert a symbolic tf.Tensor (x:0) to a numpy
#> array. This error may indicate that you're trying to pass a Tensor to a NumPy
#> call, which is not supported.
