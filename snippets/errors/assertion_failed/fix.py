"""Check after the values were put right."""

import tensorflow as tf

weights = tf.constant([0.5, -0.1])
weights = tf.nn.softplus(weights)
tf.debugging.assert_positive(weights)
print(weights)
#> tf.Tensor([0.974077   0.64439666], shape=(2,), dtype=float32)
