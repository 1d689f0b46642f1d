# snippet: raises=TypeError
"""An integer or a float, depending on x."""

import tensorflow as tf


@tf.function
def step(x):
    y = tf.constant(1)
    if x < 0:
        y = tf.constant(0.5)
    return y


step(tf.constant(2.0))
#> TypeError: 'y' has dtype float32 in the main branch, but dtype int32 in the
#> else branch
