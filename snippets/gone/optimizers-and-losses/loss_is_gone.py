# snippet: raises=AttributeError gone=tf.losses.softmax_cross_entropy
"""tf.losses is tf.keras.losses now, with other names."""

import tensorflow as tf

tf.losses.softmax_cross_entropy([[1.0, 0.0]], [[2.0, 0.0]])
#> AttributeError: module 'tensorflow.keras.losses' has no attribute
#> 'softmax_cross_entropy'
