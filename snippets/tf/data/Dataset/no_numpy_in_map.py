# snippet: raises=AttributeError
"""While the function is traced there is no value to convert."""

import tensorflow as tf

numbers = tf.data.Dataset.range(3)
numbers.map(lambda x: x.numpy() + 1)
#> AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
