# snippet: raises=AttributeError gone=tf.get_variable
"""There is no store of variables by name."""

import tensorflow as tf

w = tf.get_variable("w", shape=(3, 2))
#> AttributeError: module 'tensorflow' has no attribute 'get_variable'
