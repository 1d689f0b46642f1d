# snippet: raises=InvalidArgumentError
"""Floats."""

import tensorflow as tf

image = tf.random.uniform((4, 4, 3))
tf.io.encode_jpeg(image)
#> InvalidArgumentError: cannot compute EncodeJpeg as input #0(zero-based) was
#> expected to be a uint8 tensor but is a float tensor
