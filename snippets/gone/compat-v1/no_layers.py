# snippet: raises=AttributeError gone=tf.compat.v1.layers.conv2d
"""Its layers need Keras 2, and raise."""

import tensorflow as tf

tf.compat.v1.layers.conv2d(tf.zeros((1, 8, 8, 3)), 4, 3)
#> AttributeError: `conv2d` is not available with Keras 3.
