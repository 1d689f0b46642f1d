"""The name "sigmoid" means this function."""

import tensorflow as tf

layer = tf.keras.layers.Dense(1, activation="sigmoid")
print(layer.activation is tf.keras.activations.sigmoid)
#> True
print(layer(tf.zeros((5, 3))).shape)
#> (5, 1)
