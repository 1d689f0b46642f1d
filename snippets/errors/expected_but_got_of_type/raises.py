# snippet: raises=TypeError
"""0.5 is not an int32."""

import tensorflow as tf


@tf.function
def half(x):
    return x * 0.5


half(tf.constant([1, 2]))
#> TypeError: Expected int32 passed to parameter 'y' of op 'Mul', got 0.5 of
#> type 'float' instead. Error: Expected int32, but got 0.5 of type 'float'.
