# snippet: raises=ValueError
"""There is no axis of time."""

import tensorflow as tf

x = tf.keras.Input((3,))
tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(2))(x)
#> ValueError: `TimeDistributed` Layer should be passed an `input_shape` with at
#> least 3 dimensions, received: (None, 3)
