"""Build it, or call it on data."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
print(layer.kernel.shape)
#> (3, 2)
