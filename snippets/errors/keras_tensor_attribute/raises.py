# snippet: raises=AttributeError
"""There is no value to turn into an array."""

import tensorflow as tf

x = tf.keras.Input((3,))
(2 * x).numpy()
#> AttributeError: 'KerasTensor' object has no attribute 'numpy'
