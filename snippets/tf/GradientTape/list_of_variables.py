"""Gradients come in the structure of the variables, each in its shape."""

import tensorflow as tf

weights = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
bias = tf.Variable([0.5, -0.5])
x = tf.constant([[1.0, 10.0]])
with tf.GradientTape() as tape:
    cost = tf.reduce_sum(x @ weights + bias)
grads = tape.gradient(cost, [weights, bias])
for grad in grads:
    print(grad.shape, grad.numpy().tolist())
#> (2, 2) [[1.0, 1.0], [10.0, 10.0]]
#> (2,) [1.0, 1.0]
