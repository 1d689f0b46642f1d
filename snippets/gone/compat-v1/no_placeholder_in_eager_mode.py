# snippet: raises=RuntimeError
"""Outside a graph a placeholder makes no sense, and says so."""

import tensorflow as tf

tf.compat.v1.placeholder(tf.float32, [None])
#> RuntimeError: tf.placeholder() is not compatible with eager execution.
