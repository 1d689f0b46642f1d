# snippet: raises=InvalidArgumentError
"""A list of Python ints becomes an int32 tensor."""

import tensorflow as tf

tf.keras.activations.sigmoid([-3, 0, 3])
#> InvalidArgumentError: Value for attr 'T' of int32 is not in the list of
#> allowed values: bfloat16, half, float, double, complex64, complex128
