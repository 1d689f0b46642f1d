# snippet: raises=TypeError
"""The argument has no underscore."""

import tensorflow as tf

tf.reduce_sum(tf.ones((2, 3)), axis=1, keep_dims=True)
#> TypeError: Got an unexpected keyword argument 'keep_dims'
