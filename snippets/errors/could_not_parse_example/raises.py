# snippet: raises=InvalidArgumentError
"""Plain text is no Example."""

import tensorflow as tf

form = {"x": tf.io.FixedLenFeature([], tf.float32)}
tf.io.parse_single_example(b"not a record", form)
#> InvalidArgumentError: Could not parse example input, value: 'not a record'
