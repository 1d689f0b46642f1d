# snippet: raises=ValueError
"""The number of features is not known."""

import tensorflow as tf

tf.keras.layers.Normalization()(tf.keras.Input((None,)))
#> ValueError: All `axis` values to be kept must have a known shape. Received
#> axis=(-1,), inputs.shape=(None, None), with unknown axis at index 1
