"""The number of units comes first."""

import tensorflow as tf

print(tf.keras.layers.Dense(8, activation="relu").units)
#> 8
