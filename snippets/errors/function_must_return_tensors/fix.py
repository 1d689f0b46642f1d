"""Return tensors."""

import tensorflow as tf


@tf.function
def scale(factor, x):
    return {"scaled": factor * x}


print(scale(tf.constant(2.0), tf.constant(3.0))["scaled"])
#> tf.Tensor(6.0, shape=(), dtype=float32)
