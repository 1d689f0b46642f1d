# snippet: raises=InvalidArgumentError
"""The cause is the position 7."""

import tensorflow as tf


@tf.function
def pick(table, i):
    return tf.gather(table, i)


pick(tf.constant([1.0, 2.0]), tf.constant(7))
#> InvalidArgumentError: indices = 7 is not in [0, 2)
