# snippet: raises=ValueError
"""A float variable does not take an int32 tensor."""

import tensorflow as tf

total = tf.Variable(0.0)
total.assign_add(tf.constant(3))
#> ValueError: Tensor conversion requested dtype float32 for Tensor with dtype
#> int32: <tf.Tensor: shape=(), dtype=int32, numpy=3>
