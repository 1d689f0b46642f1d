# snippet: raises=ValueError
"""x grows by one in each turn."""

import tensorflow as tf


@tf.function
def count_up(n):
    x = tf.constant([0])
    for i in tf.range(n):
        x = tf.concat([x, [i]], axis=0)
    return x


count_up(tf.constant(3))
#> ValueError: 'x' has shape (1,) before the loop, but shape (2,) after one
#> iteration. Use tf.autograph.experimental.set_loop_options to set shape
#> invariants.
