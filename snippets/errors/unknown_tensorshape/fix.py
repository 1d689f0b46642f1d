"""Fill in what you know."""

import numpy as np
import tensorflow as tf


def load(i):
    x = tf.numpy_function(lambda n: np.ones((n, 2)), [i], tf.float64)
    return tf.ensure_shape(x, (None, 2))


dataset = tf.data.Dataset.range(3).map(load)
print(dataset.element_spec.shape.as_list())
#> [None, 2]
