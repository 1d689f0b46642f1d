# snippet: raises=AttributeError gone=tf.app
"""So is the module that held the flags."""

import tensorflow as tf

tf.app.flags.DEFINE_float("learning_rate", 0.01, "Step size.")
#> AttributeError: module 'tensorflow' has no attribute 'app'
