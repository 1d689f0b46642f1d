"""Call it on an Input, or put it into a model."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer(tf.keras.Input((3,)))
print(layer.output.shape)
#> (None, 2)
