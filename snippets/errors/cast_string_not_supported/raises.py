# snippet: raises=UnimplementedError
"""Text is not cast."""

import tensorflow as tf

tf.cast(tf.constant(["1.5", "2"]), tf.float32)
#> UnimplementedError: Cast string to float is not supported
