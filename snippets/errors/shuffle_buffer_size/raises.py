# snippet: raises=InvalidArgumentError
"""Nothing was found, so the buffer is 0."""

import tensorflow as tf

files = tf.io.gfile.glob("images/*.png")
tf.data.Dataset.range(3).shuffle(len(files))
#> InvalidArgumentError: buffer_size must be greater than zero or
#> UNKNOWN_CARDINALITY
