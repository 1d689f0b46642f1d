"""The tape watches trainable variables unasked."""

import tensorflow as tf

w = tf.Variable(3.0)
steps = tf.Variable(3.0, trainable=False)
with tf.GradientTape() as tape:
    cost = w**2 + steps**2
print(tape.gradient(cost, [w, steps]))
#> [<tf.Tensor: shape=(), dtype=float32, numpy=6.0>, None]
