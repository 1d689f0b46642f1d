# snippet: raises=AttributeError gone=tf.keras.layers.experimental
"""The module is gone; what it held went up."""

import tensorflow as tf

tf.keras.layers.experimental.preprocessing.Rescaling(1 / 255)
#> AttributeError: module 'tensorflow.keras.layers' has no attribute
#> 'experimental'
