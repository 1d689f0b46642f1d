# snippet: raises=ValueError
"""Three sizes for two axes."""

import tensorflow as tf

tf.keras.layers.Conv2D(8, kernel_size=(3, 3, 3))
#> ValueError: The `kernel_size` argument must be a tuple of 2 integers.
#> Received kernel_size=(3, 3, 3)
