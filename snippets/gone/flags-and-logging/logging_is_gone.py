# snippet: raises=AttributeError gone=tf.logging
"""The module is gone."""

import tensorflow as tf

tf.logging.set_verbosity(tf.logging.ERROR)
#> AttributeError: module 'tensorflow' has no attribute 'logging'
