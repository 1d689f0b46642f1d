# snippet: raises=UnimplementedError
"""Even if the text is a number."""

import tensorflow as tf

tf.cast("3.5", tf.float32)
#> UnimplementedError: Cast string to float is not supported
