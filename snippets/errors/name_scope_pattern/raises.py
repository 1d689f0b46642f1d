# snippet: raises=ValueError
"""A space in the name."""

import tensorflow as tf


@tf.function
def double(x):
    return tf.multiply(x, 2.0, name="my result")


double(tf.constant(1.0))
#> ValueError: 'my result' is not a valid root scope name. A root scope name has
#> to match the following pattern: ^[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*$
