# snippet: raises=TypeError
"""A Keras initializer cannot be called without a shape."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
tf.Variable(initializer, shape=())
#> TypeError: VarianceScaling.__call__() missing 1 required positional argument:
#> 'shape'
