"""One tape inside of another, for second derivatives."""

import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
    first = inner.gradient(y, x)
print(first)
#> tf.Tensor(27.0, shape=(), dtype=float32)
print(outer.gradient(first, x))
#> tf.Tensor(18.0, shape=(), dtype=float32)
