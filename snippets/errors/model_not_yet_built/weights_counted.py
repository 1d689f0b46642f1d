# snippet: raises=ValueError
"""A layer that is not built has no weights to count."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.count_params()
#> ValueError: You tried to call `count_params` on layer 'dense', but the layer
#> isn't built. You can build it manually via: `layer.build(input_shape)`.
