"""The tape knows the trainable variables that were used inside it."""

import tensorflow as tf

used = tf.Variable(2.0, name="used")
unused = tf.Variable(2.0, name="unused")
frozen = tf.Variable(2.0, name="frozen", trainable=False)
with tf.GradientTape() as tape:
    cost = used * frozen
print([variable.name for variable in tape.watched_variables()])
#> ['used:0']
print(tape.gradient(cost, [used, unused, frozen]))
#> [<tf.Tensor: shape=(), dtype=float32, numpy=2.0>, None, None]
