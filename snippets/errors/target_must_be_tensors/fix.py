"""Return a tensor, and keep it one."""

import tensorflow as tf


def loss_of(w):
    return w * w


w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = loss_of(w)
print(tape.gradient(loss, w), loss.numpy())
#> tf.Tensor(4.0, shape=(), dtype=float32) 4.0
