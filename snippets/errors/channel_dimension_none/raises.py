# snippet: raises=TypeError
"""The number of channels is not known."""

import tensorflow as tf

x = tf.keras.Input((32, 32, None))
tf.keras.layers.Conv2D(8, 3)(x)
#> TypeError: unsupported operand type(s) for %: 'NoneType' and 'int'
