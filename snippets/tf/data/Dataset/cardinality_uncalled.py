# snippet: raises=AttributeError
"""A method that is not called has no value."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])
dataset.cardinality.numpy()
#> AttributeError: 'function' object has no attribute 'numpy'
