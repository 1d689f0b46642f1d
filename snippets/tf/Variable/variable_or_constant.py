"""Only the variable is watched, and only it can change."""

import tensorflow as tf

w = tf.Variable(3.0)
c = tf.constant(3.0)
with tf.GradientTape() as tape:
    cost = w * c
print(tape.gradient(cost, [w, c]))
#> [<tf.Tensor: shape=(), dtype=float32, numpy=3.0>, None]
print(hasattr(w, "assign"), hasattr(c, "assign"))
#> True False
