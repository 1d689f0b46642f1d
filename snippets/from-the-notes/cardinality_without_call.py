# snippet: raises=AttributeError
"""Without parentheses it is the method itself."""

import tensorflow as tf

dataset = tf.data.Dataset.range(1080)
m = dataset.cardinality.numpy()
#> AttributeError: 'function' object has no attribute 'numpy'
