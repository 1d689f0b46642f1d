"""From Python values, and from NumPy arrays."""

import numpy as np
import tensorflow as tf

for value in [1, 2.5, True, "text", [1, 2.5], 2**40, 1 + 2j]:
    print(repr(value), tf.constant(value).dtype.name)
#> 1 int32
#> 2.5 float32
#> True bool
#> 'text' string
#> [1, 2.5] float32
#> 1099511627776 int64
#> (1+2j) complex128
print(tf.constant(np.array([1, 2])).dtype.name)
#> int64
print(tf.constant(np.array([1.0, 2.0])).dtype.name)
#> float64
print(tf.constant(1, dtype=tf.float32).dtype.name)
#> float32
