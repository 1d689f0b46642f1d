# snippet: raises=TypeError
"""The old name."""

import tensorflow as tf

tf.reduce_sum([[1.0, 2.0]], axis=1, keep_dims=True)
#> TypeError: Got an unexpected keyword argument 'keep_dims'
