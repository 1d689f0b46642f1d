"""It is on from the start."""

import tensorflow as tf

print(tf.executing_eagerly())
#> True
print(tf.constant(1.0))
#> tf.Tensor(1.0, shape=(), dtype=float32)
