# snippet: raises=InvalidArgumentError
"""NumPy returns float64."""

import numpy as np
import tensorflow as tf


def half(x):
    return tf.numpy_function(lambda x: x * np.ones(2), [x], tf.float32)


list(tf.data.Dataset.range(2).map(half))
#> InvalidArgumentError: Error in user-defined function passed to MapDataset:1
#> transformation with iterator: Iterator::Root::Prefetch::Map: 0-th value
#> returned by pyfunc_0 is double, but expects float
