# snippet: raises=AttributeError gone=tf.softmax
"""It is not there."""

import tensorflow as tf

tf.softmax([2.0, 1.0, 0.0])
#> AttributeError: module 'tensorflow' has no attribute 'softmax'
