"""Integers have no reciprocal root in TensorFlow: pass floats."""

import tensorflow as tf

data = tf.constant([[3.0, 4.0], [0.0, 2.0]])
normalized = tf.keras.layers.UnitNormalization()(data)
print(normalized.numpy())
#> [[0.6 0.8]
#>  [0.  1. ]]
print(tf.reduce_sum(normalized**2, axis=-1).numpy())
#> [1. 1.]
