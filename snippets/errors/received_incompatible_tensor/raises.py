# snippet: raises=ValueError
"""Saved with two values, restored into three."""

import tensorflow as tf

path = tf.train.Checkpoint(w=tf.Variable([1.0, 2.0])).save("model")
tf.train.Checkpoint(w=tf.Variable([0.0, 0.0, 0.0])).restore(path)
#> ValueError: Received incompatible tensor with shape (2,) when attempting to
#> restore variable with shape (3,) and name Variable:0.
