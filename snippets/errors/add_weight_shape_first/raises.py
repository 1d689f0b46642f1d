# snippet: raises=ValueError
"""The name stands first, as in Keras 2."""

import tensorflow as tf

layer = tf.keras.layers.Layer()
layer.add_weight("scale", shape=(3,))
#> ValueError: `name` must be passed as a keyword argument. Received:
#> add_weight('scale', ...). Use: add_weight(shape=..., name='scale').
