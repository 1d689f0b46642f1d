"""Clip the gradients."""

import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.1, clipnorm=1.0)
weight = tf.Variable([0.0, 0.0])
optimizer.apply_gradients([(tf.constant([3e4, 4e4]), weight)])
print(weight.numpy())
#> [-0.06       -0.08000001]
