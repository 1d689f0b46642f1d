# snippet: raises=FailedPreconditionError
"""The folder itself is no file."""

import tensorflow as tf

tf.io.gfile.makedirs("images")
tf.io.read_file("images")
#> FailedPreconditionError: images; Is a directory
