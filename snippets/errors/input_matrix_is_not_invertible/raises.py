# snippet: raises=InvalidArgumentError
"""The rows depend on each other."""

import tensorflow as tf

tf.linalg.inv(tf.constant([[1.0, 2.0], [2.0, 4.0]]))
#> InvalidArgumentError: Input is not invertible.
