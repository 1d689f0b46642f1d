"""A variable is used in formulas as a tensor is."""

import tensorflow as tf

w = tf.Variable(0, dtype=tf.float32)
print(w)
#> <tf.Variable 'Variable:0' shape=() dtype=float32, numpy=0.0>
cost = w**2 - 10 * w + 25
print(cost)
#> tf.Tensor(25.0, shape=(), dtype=float32)
