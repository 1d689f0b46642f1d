"""Stack makes the axis."""

import tensorflow as tf

print(tf.stack([tf.constant(1.0), tf.constant(2.0)]))
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
