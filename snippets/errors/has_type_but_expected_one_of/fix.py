"""Bytes for text and for tensors, flat lists for numbers."""

import numpy as np
import tensorflow as tf

word = "cat"
print(tf.train.BytesList(value=[word.encode()]).value)
#> [b'cat']
picture = tf.io.serialize_tensor(tf.zeros((2, 2))).numpy()
print(len(tf.train.BytesList(value=[picture]).value))
#> 1
print(tf.train.FloatList(value=np.ones((2, 2)).ravel()).value)
#> [1.0, 1.0, 1.0, 1.0]
