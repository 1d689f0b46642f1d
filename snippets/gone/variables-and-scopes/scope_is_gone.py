# snippet: raises=AttributeError gone=tf.variable_scope
"""Nor are there scopes that would reuse them."""

import tensorflow as tf

with tf.variable_scope("model", reuse=True):
    pass
#> AttributeError: module 'tensorflow' has no attribute 'variable_scope'
