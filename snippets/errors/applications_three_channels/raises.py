# snippet: raises=ValueError
"""Grey images."""

import tensorflow as tf

tf.keras.applications.VGG16(
    weights="imagenet", include_top=False, input_shape=(32, 32, 1)
)
#> ValueError: The input must have 3 channels; Received `input_shape=(32, 32,
#> 1)`
