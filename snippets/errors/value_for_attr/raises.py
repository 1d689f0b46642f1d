# snippet: raises=InvalidArgumentError
"""The root wants floats."""

import tensorflow as tf

tf.sqrt(tf.constant([1, 4, 9]))
#> InvalidArgumentError: Value for attr 'T' of int32 is not in the list of
#> allowed values: bfloat16, half, float, double, complex64, complex128
