"""None takes any length."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None,), tf.float32)])
def total(x):
    return tf.reduce_sum(x)


print(total(tf.constant([1.0, 2.0, 3.0])))
#> tf.Tensor(6.0, shape=(), dtype=float32)
