# snippet: raises=TypeError
"""Code written for Keras 2 calls the slope alpha."""

import tensorflow as tf

tf.keras.activations.relu(tf.constant([-2.0, 3.0]), alpha=0.1)
#> TypeError: relu() got an unexpected keyword argument 'alpha'
