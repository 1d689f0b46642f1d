# snippet: raises=ValueError
"""The result of Python code has no known shape."""

import numpy as np
import tensorflow as tf


def load(i):
    return tf.numpy_function(lambda n: np.ones((n, 2)), [i], tf.float64)


dataset = tf.data.Dataset.range(3).map(load)
print(dataset.element_spec)
#> TensorSpec(shape=<unknown>, dtype=tf.float64, name=None)
dataset.element_spec.shape.as_list()
#> ValueError: as_list() is not defined on an unknown TensorShape.
