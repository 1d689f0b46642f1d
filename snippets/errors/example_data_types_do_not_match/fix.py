"""Read int64, then cast."""

import tensorflow as tf

record = tf.train.Example()
record.features.feature["label"].int64_list.value.append(3)
form = {"label": tf.io.FixedLenFeature([], tf.int64)}
parsed = tf.io.parse_single_example(record.SerializeToString(), form)
print(tf.cast(parsed["label"], tf.float32))
#> tf.Tensor(3.0, shape=(), dtype=float32)
