"""Cast the labels."""

import tensorflow as tf


@tf.function
def squared_error(predicted, labels):
    labels = tf.cast(labels, predicted.dtype)
    return tf.reduce_mean((predicted - labels) ** 2)


print(squared_error(tf.constant([0.5, 2.0]), tf.constant([1, 2])))
#> tf.Tensor(0.125, shape=(), dtype=float32)
