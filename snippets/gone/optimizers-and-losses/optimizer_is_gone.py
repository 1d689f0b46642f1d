# snippet: raises=AttributeError gone=tf.train.AdamOptimizer
"""The optimizers left tf.train."""

import tensorflow as tf

tf.train.AdamOptimizer(0.001)
#> AttributeError: module 'tensorflow.train' has no attribute 'AdamOptimizer'
