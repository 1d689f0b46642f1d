# snippet: raises=UnimplementedError
"""A cast is for numbers and booleans."""

import tensorflow as tf

tf.cast("...", tf.float32)
#> UnimplementedError: Cast string to float is not supported
