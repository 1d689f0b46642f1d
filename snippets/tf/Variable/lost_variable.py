# snippet: raises=AttributeError
"""After an assignment with =, the name w means a tensor."""

import tensorflow as tf

w = tf.Variable(1.0)
w = w - 0.1
w.assign(3.0)
#> AttributeError: 'EagerTensor' object has no attribute 'assign'
