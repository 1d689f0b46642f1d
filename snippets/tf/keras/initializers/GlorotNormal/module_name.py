# snippet: raises=AttributeError gone=tf.keras.initializer
"""The notes leave the s out."""

import tensorflow as tf

tf.keras.initializer.GlorotNormal(seed=1)
#> AttributeError: module 'tensorflow.keras' has no attribute 'initializer'
