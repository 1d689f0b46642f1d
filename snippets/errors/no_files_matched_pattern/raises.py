# snippet: raises=InvalidArgumentError
"""The folder is empty."""

import tensorflow as tf

tf.data.Dataset.list_files("images/*/*.png")
#> InvalidArgumentError: Expected 'tf.Tensor(False, shape=(), dtype=bool)' to be
#> true. Summarized data: b'No files matched pattern: images/*/*.png'
