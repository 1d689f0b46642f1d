# snippet: raises=InvalidArgumentError
"""Floats."""

import tensorflow as tf

image = tf.random.uniform((4, 4, 3))
tf.io.encode_jpeg(image)
