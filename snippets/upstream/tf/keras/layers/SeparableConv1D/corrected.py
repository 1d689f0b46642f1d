"""filters come first, then kernel_size; the fourth argument is padding."""

import tensorflow as tf

x = tf.ones((4, 10, 12))
layer = tf.keras.layers.SeparableConv1D(4, 3, strides=2, activation="relu")
print(layer(x).shape)
#> (4, 4, 4)
