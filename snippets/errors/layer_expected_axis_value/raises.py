# snippet: raises=ValueError
"""The weights of the layer are made for 4 values."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer(tf.zeros((3, 4)))
layer(tf.zeros((3, 5)))
#> ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with
#> the layer: expected axis -1 of input shape to have value 4, but received
#> input with shape (3, 5)
