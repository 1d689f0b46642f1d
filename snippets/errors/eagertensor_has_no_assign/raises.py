# snippet: raises=AttributeError
"""After w = w - 0.1, w is a tensor."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w = w - 0.1
w.assign([0.0, 0.0])
#> AttributeError: 'EagerTensor' object has no attribute 'assign'
