# snippet: raises=TypeError
"""The variable calls the initializer, but gives it no shape."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
tf.Variable(initializer, shape=())
#> TypeError: VarianceScaling.__call__() missing 1 required positional argument:
#> 'shape'
