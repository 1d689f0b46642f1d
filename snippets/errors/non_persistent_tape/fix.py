"""A persistent tape answers again; delete it when done."""

import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    y = x * x
    z = y * y
print(tape.gradient(y, x))
#> tf.Tensor(6.0, shape=(), dtype=float32)
print(tape.gradient(z, x))
#> tf.Tensor(108.0, shape=(), dtype=float32)
del tape
