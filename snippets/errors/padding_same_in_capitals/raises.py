# snippet: raises=InvalidArgumentError
"""Small letters."""

import tensorflow as tf

images = tf.zeros((1, 4, 4, 1))
tf.nn.max_pool2d(images, ksize=2, strides=2, padding="same")
#> InvalidArgumentError: Value for attr 'padding' of "same" is not in the list
#> of allowed values: "SAME", "VALID", "EXPLICIT"
