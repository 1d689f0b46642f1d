"""Compute the loss inside the tape."""

import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = w * w
grads = tape.gradient(loss, [w])
tf.keras.optimizers.SGD(0.1).apply_gradients(zip(grads, [w]))
print(grads, w.numpy())
#> [<tf.Tensor: shape=(), dtype=float32, numpy=4.0>] 1.6
