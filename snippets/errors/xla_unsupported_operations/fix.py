"""Compile the numeric part only."""

import tensorflow as tf


@tf.function(jit_compile=True)
def scale(x):
    return 2.0 * x + 1.0


print(tf.strings.upper(tf.constant("hello")))
#> tf.Tensor(b'HELLO', shape=(), dtype=string)
print(scale(tf.constant(1.0)))
#> tf.Tensor(3.0, shape=(), dtype=float32)
