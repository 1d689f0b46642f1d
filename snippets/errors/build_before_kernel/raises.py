# snippet: raises=AttributeError
"""The layer has no kernel yet."""

import tensorflow as tf

layer = tf.keras.layers.Dense(2)
print(layer.kernel)
#> AttributeError: You must build the layer before accessing `kernel`.
