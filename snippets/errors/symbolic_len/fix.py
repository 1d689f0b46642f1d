"""tf.shape answers when the graph runs."""

import tensorflow as tf


@tf.function(autograph=False)
def count(x):
    return tf.shape(x)[0]


print(count(tf.constant([1, 2, 3])))
#> tf.Tensor(3, shape=(), dtype=int32)
