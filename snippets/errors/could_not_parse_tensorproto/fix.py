"""The dtype that was written."""

import tensorflow as tf

text = tf.io.serialize_tensor(tf.constant([1, 2]))
print(tf.cast(tf.io.parse_tensor(text, tf.int32), tf.float32))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
