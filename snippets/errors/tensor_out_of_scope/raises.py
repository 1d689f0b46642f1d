# snippet: raises=TypeError
"""The line that stores runs while tracing; it stores a symbol."""

import tensorflow as tf

seen = []


@tf.function
def remember(x):
    seen.append(x * 2)
    return x


remember(tf.constant(1.0))
seen[0] + 1.0
#> TypeError: <tf.Tensor 'mul:0' shape=() dtype=float32> is out of scope and
#> cannot be used here. Use return values, explicit Python locals or TensorFlow
#> collections to access it.
