"""See what is there; give a default."""

import tensorflow as tf

numbers = tf.train.FloatList(value=[1.5])
record = tf.train.Example()
record.features.feature["width"].float_list.CopyFrom(numbers)
text = record.SerializeToString()
print(sorted(tf.train.Example.FromString(text).features.feature))
#> ['width']
form = {"x": tf.io.FixedLenFeature([], tf.float32, default_value=0.0)}
print(tf.io.parse_single_example(text, form))
#> {'x': <tf.Tensor: shape=(), dtype=float32, numpy=0.0>}
