# snippet: raises=InvalidArgumentError
"""Labels read from a text file are often floats."""

import tensorflow as tf

tf.one_hot([0.0, 2.0], depth=3)
#> InvalidArgumentError: Value for attr 'TI' of float is not in the list of
#> allowed values: uint8, int8, int32, int64
