# snippet: raises=AttributeError gone=tf.compat.v1.layers.dense
"""Under compat.v1 the module is there, and none of its names."""

import tensorflow as tf

tf.compat.v1.layers.dense(tf.ones((32, 784)), 10)
#> AttributeError: `dense` is not available with Keras 3.
