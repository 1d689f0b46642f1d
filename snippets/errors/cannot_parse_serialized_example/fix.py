"""The true shape, or any length."""

import tensorflow as tf

record = tf.train.Example()
record.features.feature["x"].float_list.value.extend([1.0, 2.0, 3.0])
text = record.SerializeToString()
fixed = {"x": tf.io.FixedLenFeature([3], tf.float32)}
print(tf.io.parse_single_example(text, fixed)["x"])
#> tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)
open_length = {"x": tf.io.RaggedFeature(tf.float32)}
print(tf.io.parse_single_example(text, open_length)["x"])
#> tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)
