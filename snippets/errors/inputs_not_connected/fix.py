"""Give the model the Input that the outputs were computed from."""

import tensorflow as tf

inputs = tf.keras.Input((3,))
outputs = tf.keras.layers.Dense(1)(inputs)
print(tf.keras.Model(inputs, outputs).output_shape)
#> (None, 1)
