# snippet: raises=AttributeError
"""tolist is NumPy's."""

import tensorflow as tf

x = tf.constant([1, 2])
x.tolist()
#> AttributeError: EagerTensor object has no attribute 'tolist'.
