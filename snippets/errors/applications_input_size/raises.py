# snippet: raises=ValueError
"""28 by 28 is too small."""

import tensorflow as tf

tf.keras.applications.VGG16(
    weights=None, include_top=False, input_shape=(28, 28, 3)
)
#> ValueError: Input size must be at least 32x32; Received: input_shape=(28, 28,
#> 3)
