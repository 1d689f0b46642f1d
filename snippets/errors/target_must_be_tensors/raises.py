# snippet: raises=TypeError
"""The loss function returns nothing."""

import tensorflow as tf


def loss_of(w):
    w * w


w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = loss_of(w)
tape.gradient(loss, w)
#> TypeError: Argument `target` should be a list or nested structure of Tensors,
#> Variables or CompositeTensors to be differentiated, but received None.
