"""TensorFlow's function works on tensors."""

import tensorflow as tf


@tf.function
def curve(x):
    return tf.math.sin(x), tf.cast(x, tf.int32)


for result in curve(tf.constant(0.5)):
    print(result)
#> tf.Tensor(0.47942555, shape=(), dtype=float32)
#> tf.Tensor(0, shape=(), dtype=int32)
