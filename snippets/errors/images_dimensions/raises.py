# snippet: raises=ValueError
"""A grey picture without a channel axis."""

import tensorflow as tf

tf.image.resize(tf.zeros((28, 28)), (14, 14))
#> ValueError: 'images' must have either 3 or 4 dimensions.
