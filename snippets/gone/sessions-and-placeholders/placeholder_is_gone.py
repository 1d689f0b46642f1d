# snippet: raises=AttributeError gone=tf.placeholder
"""The first line of most old programs."""

import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 784])
#> AttributeError: module 'tensorflow' has no attribute 'placeholder'
