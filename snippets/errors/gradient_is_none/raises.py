# snippet: raises=TypeError
"""A constant is not watched."""

import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x * x
0.1 * tape.gradient(y, x)
#> TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
