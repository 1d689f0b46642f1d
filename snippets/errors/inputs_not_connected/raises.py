# snippet: raises=ValueError
"""The second Input has no part in the output."""

import tensorflow as tf

inputs = tf.keras.Input((3,))
outputs = tf.keras.layers.Dense(1)(inputs)
inputs = tf.keras.Input((3,))
tf.keras.Model(inputs, outputs)
#> ValueError: Output with path `` is not connected to `inputs`
