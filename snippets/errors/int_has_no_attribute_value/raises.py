# snippet: raises=AttributeError
"""The length is a number already."""

import tensorflow as tf

x = tf.zeros((2, 3))
print(x.shape[0].value)
#> AttributeError: 'int' object has no attribute 'value'
