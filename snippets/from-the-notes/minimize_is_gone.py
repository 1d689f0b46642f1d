# snippet: raises=AttributeError gone=tf.keras.optimizers.Adam.minimize
"""The method is not in Keras 3."""

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.minimize(lambda: w**2 - 10 * w + 25, [w])
#> AttributeError: 'Adam' object has no attribute 'minimize'
