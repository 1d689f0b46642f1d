"""A spec for each argument."""

import tensorflow as tf

double = tf.function(
    lambda x: 2 * x, input_signature=[tf.TensorSpec((), tf.float32)]
)
print(double(3.0))
#> tf.Tensor(6.0, shape=(), dtype=float32)
