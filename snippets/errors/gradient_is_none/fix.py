"""Watch it, or make it a variable."""

import tensorflow as tf

x = tf.constant(3.0)
w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = w * x * x
print([float(grad) for grad in tape.gradient(y, [x, w])])
#> [12.0, 9.0]
