# snippet: raises=ValueError
"""There is no such padding."""

import tensorflow as tf

tf.keras.layers.Conv2D(8, 3, padding="full")
#> ValueError: The `padding` argument must be a list/tuple or one of {...}.
#> Received: full
