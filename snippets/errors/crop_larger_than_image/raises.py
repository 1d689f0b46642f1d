# snippet: raises=InvalidArgumentError
"""An image of 20 has no crop of 24."""

import tensorflow as tf

image = tf.zeros((20, 20, 3))
tf.image.random_crop(image, (24, 24, 3))
#> InvalidArgumentError: Expected 'tf.Tensor(False, shape=(), dtype=bool)' to be
#> true. Summarized data: b'Need value.shape >= size, got '
