# snippet: raises=AttributeError
"""reshape is a function, not a method."""

import tensorflow as tf

x = tf.range(6)
x.reshape(2, 3)
#> AttributeError: EagerTensor object has no attribute 'reshape'.
