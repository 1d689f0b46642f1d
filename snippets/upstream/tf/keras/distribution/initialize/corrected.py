# snippet: raises=AttributeError
"""It is keras.distribution, and works with the backend jax alone."""

import tensorflow as tf

print(len(tf.keras.distribution.list_devices("cpu")))
#> 1
tf.keras.distribution.initialize("10.0.0.1:1234,10.0.0.2:2345", 2, 0)
#> AttributeError: module 'distribution_lib' has no attribute 'initialize'
