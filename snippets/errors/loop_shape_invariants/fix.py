"""Declare the first length open."""

import tensorflow as tf


@tf.function
def count_up(n):
    x = tf.constant([0])
    for i in tf.range(n):
        tf.autograph.experimental.set_loop_options(
            shape_invariants=[(x, tf.TensorShape([None]))]
        )
        x = tf.concat([x, [i]], axis=0)
    return x


print(count_up(tf.constant(3)))
#> tf.Tensor([0 0 1 2], shape=(4,), dtype=int32)
