# snippet: raises=AttributeError gone=tf.keras.initializer
"""There is no such module."""

import tensorflow as tf

tf.keras.initializer.GlorotNormal(seed=1)
#> AttributeError: module 'tensorflow.keras' has no attribute 'initializer'
