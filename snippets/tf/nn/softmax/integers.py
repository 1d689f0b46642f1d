# snippet: raises=InvalidArgumentError
"""A list of Python ints becomes an int32 tensor."""

import tensorflow as tf

tf.nn.softmax([2, 1, 0])
#> InvalidArgumentError: Value for attr 'T' of int32 is not in the list of
#> allowed values: half, bfloat16, float, double
