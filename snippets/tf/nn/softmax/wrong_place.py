# snippet: raises=AttributeError gone=tf.softmax
"""The notes, and many programs, look for it in tf."""

import tensorflow as tf

tf.softmax([2.0, 1.0, 0.0])
#> AttributeError: module 'tensorflow' has no attribute 'softmax'
