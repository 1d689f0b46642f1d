# snippet: raises=InvalidArgumentError
"""A Python int becomes an int32 tensor."""

import tensorflow as tf

tf.sigmoid(5)
#> InvalidArgumentError: Value for attr 'T' of int32 is not in the list of
#> allowed values: bfloat16, half, float, double, complex64, complex128
