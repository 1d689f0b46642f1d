# snippet: raises=ValueError
"""No channels."""

import tensorflow as tf

tf.keras.layers.RandomFlip()(tf.zeros((8, 8)))
#> ValueError: Expected image tensor to have rank 3 (single image) or 4 (batch
#> of images). Received: data.shape=(8, 8)
