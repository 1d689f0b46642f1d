# snippet: raises=ValueError
"""A window of 5 does not fit an image of 4."""

import tensorflow as tf

x = tf.keras.Input((4, 4, 3))
tf.keras.layers.Conv2D(8, 5)(x)
#> ValueError: Computed output size would be zero or negative. Received `inputs
#> shape=(None, 4, 4, 3)`, `kernel shape=(5, 5, 3, 8)`, `dilation_rate=[1 1]`,
#> `strides=(1, 1)`, `padding=valid`.
