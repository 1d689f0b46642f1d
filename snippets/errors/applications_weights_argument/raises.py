# snippet: raises=ValueError
"""In lower case, please."""

import tensorflow as tf

tf.keras.applications.VGG16(weights="ImageNet")
#> ValueError: The `weights` argument should be either `None` (random
#> initialization), 'imagenet' (pre-training on ImageNet), or the path to the
#> weights file to be loaded. Received: weights=ImageNet
