# snippet: raises=AttributeError gone=tf.layers
"""The module is gone."""

import tensorflow as tf

tf.layers.dense(tf.ones((32, 784)), 10)
#> AttributeError: module 'tensorflow' has no attribute 'layers'
