# snippet: raises=ValueError
"""Three channels do not make two groups."""

import tensorflow as tf

tf.keras.layers.Conv2D(4, 3, groups=2)(tf.zeros((1, 8, 8, 3)))
#> ValueError: The number of input channels must be evenly divisible by the
#> number of groups. Received groups=2, but the input has 3 channels (full input
#> shape is (1, 8, 8, 3)).
