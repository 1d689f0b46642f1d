"""A serialized tensor is read with parse_tensor."""

import tensorflow as tf

text = tf.io.serialize_tensor(tf.constant([1.0, 2.0]))
print(tf.io.parse_tensor(text, tf.float32))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
