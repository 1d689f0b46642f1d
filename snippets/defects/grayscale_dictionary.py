# snippet: raises=AttributeError
"""RandomGrayscale takes images alone, no dictionary of images and labels."""

import tensorflow as tf

layer = tf.keras.layers.RandomGrayscale()
print(layer(tf.zeros((2, 8, 8, 3))).shape)
#> (2, 8, 8, 3)
layer({"images": tf.zeros((2, 8, 8, 3))})
#> AttributeError: 'dict' object has no attribute 'shape'
