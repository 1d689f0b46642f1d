"""A length of None may change with each assignment."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0], shape=(None,))
w.assign([1.0, 2.0, 3.0])
print(w.shape, w.numpy())
#> (None,) [1. 2. 3.]
