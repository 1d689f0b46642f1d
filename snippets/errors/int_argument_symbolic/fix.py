"""TensorFlow's function works on tensors."""

import tensorflow as tf


@tf.function
def curve(x):
    return tf.math.sin(x), tf.cast(x, tf.int32)


for result in curve(tf.constant(0.5)):
    print(result)
