# snippet: raises=ValueError
"""The kernel lies on its side."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
layer.set_weights([tf.zeros((2, 3)), tf.zeros((2,))])
#> ValueError: Layer dense weight shape (3, 2) is not compatible with provided
#> weight shape (2, 3).
