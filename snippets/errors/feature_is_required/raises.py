# snippet: raises=InvalidArgumentError
"""The record has no feature x."""

import tensorflow as tf

record = tf.train.Example().SerializeToString()
form = {"x": tf.io.FixedLenFeature([], tf.float32)}
tf.io.parse_single_example(record, form)
#> InvalidArgumentError: Feature: x (data type: float) is required but could not
#> be found.
