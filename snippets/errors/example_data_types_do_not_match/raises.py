# snippet: raises=InvalidArgumentError
"""Written as int64, read as float."""

import tensorflow as tf

record = tf.train.Example()
record.features.feature["label"].int64_list.value.append(3)
form = {"label": tf.io.FixedLenFeature([], tf.float32)}
tf.io.parse_single_example(record.SerializeToString(), form)
#> InvalidArgumentError: Key: label. Data types don't match. Data type: int64
#> but expected type: float
