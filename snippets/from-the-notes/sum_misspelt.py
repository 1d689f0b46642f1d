# snippet: raises=AttributeError gone=tf.reduce_rum
"""An r stands for an s."""

import tensorflow as tf

tf.reduce_rum([1, 2, 3])
#> AttributeError: module 'tensorflow' has no attribute 'reduce_rum'
