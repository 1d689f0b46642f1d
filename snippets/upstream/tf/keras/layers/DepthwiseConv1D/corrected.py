"""The third positional argument is padding; name depth_multiplier."""

import tensorflow as tf

x = tf.ones((4, 10, 12))
layer = tf.keras.layers.DepthwiseConv1D(
    3, strides=2, depth_multiplier=3, activation="relu"
)
print(layer(x).shape)
#> (4, 4, 36)
