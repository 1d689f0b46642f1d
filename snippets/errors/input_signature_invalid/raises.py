# snippet: raises=TypeError
"""A dtype is no spec."""

import tensorflow as tf

tf.function(lambda x: 2 * x, input_signature=[tf.float32])
