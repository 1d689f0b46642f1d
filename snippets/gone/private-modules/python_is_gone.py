# snippet: raises=AttributeError gone=tf.python
"""It is not even an attribute."""

import tensorflow as tf

tf.python.ops.math_ops.reduce_sum([1, 2])
#> AttributeError: module 'tensorflow' has no attribute 'python'
