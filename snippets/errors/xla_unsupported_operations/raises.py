# snippet: raises=InvalidArgumentError
"""XLA has no text."""

import tensorflow as tf


@tf.function(jit_compile=True)
def shout(text):
    return tf.strings.upper(text)


shout(tf.constant("hello"))
#> InvalidArgumentError: Detected unsupported operations when trying to compile
#> graph ... on XLA_CPU_JIT: ...
