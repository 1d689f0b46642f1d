# snippet: raises=ValueError
"""The layer is not built, so it has no weights."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.set_weights([tf.zeros((3, 2)), tf.zeros((2,))])
#> ValueError: You called `set_weights(weights)` on layer 'dense' with a weight
#> list of length 2, but the layer was expecting 0 weights.
