# snippet: raises=InvalidArgumentError
"""Three values, described as one."""

import tensorflow as tf

record = tf.train.Example()
record.features.feature["x"].float_list.value.extend([1.0, 2.0, 3.0])
form = {"x": tf.io.FixedLenFeature([], tf.float32)}
tf.io.parse_single_example(record.SerializeToString(), form)
#> InvalidArgumentError: Key: x. Can't parse serialized Example: Some float_list
#> slice was not parsed.
