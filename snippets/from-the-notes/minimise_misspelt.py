# snippet: raises=AttributeError
"""No optimizer has a method of this name."""

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.minimise(lambda: w**2 - 10 * w + 25, [w])
#> AttributeError: 'Adam' object has no attribute 'minimise'
