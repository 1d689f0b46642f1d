"""tf.range counts when the graph runs."""

import tensorflow as tf


@tf.function(autograph=False)
def count_up(n):
    return tf.range(n)


print(count_up(tf.constant(3)))
#> tf.Tensor([0 1 2], shape=(3,), dtype=int32)
