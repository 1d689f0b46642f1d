# snippet: raises=AttributeError gone=tf.rehape
"""An s is missing."""

import tensorflow as tf

tf.rehape(tf.range(6), (2, 3))
#> AttributeError: module 'tensorflow' has no attribute 'rehape'
