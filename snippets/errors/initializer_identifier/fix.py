"""A name with its underscore, or an object."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2, kernel_initializer="he_normal")
print(type(layer.kernel_initializer).__name__)
#> HeNormal
