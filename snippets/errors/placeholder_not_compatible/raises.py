# snippet: raises=RuntimeError
"""There is no graph to put it into."""

import tensorflow as tf

tf.compat.v1.placeholder(tf.float32, shape=(None, 3))
#> RuntimeError: tf.placeholder() is not compatible with eager execution.
