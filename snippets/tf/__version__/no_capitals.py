# snippet: raises=AttributeError gone=tf.VERSION
"""The name of TensorFlow 1 is gone."""

import tensorflow as tf

version = tf.version.VERSION
print(version == tf.__version__)
#> True
print(tf.VERSION)
#> AttributeError: module 'tensorflow' has no attribute 'VERSION'
