# snippet: raises=ValueError
"""A tensor of zeros is no Input."""

import tensorflow as tf

x = tf.zeros((1, 3))
tf.keras.Model(x, tf.keras.layers.Dense(2)(x))
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[0.
#> 0. 0.]] including invalid value [[0. 0. 0.]] of type <class 'EagerTensor'>
