# snippet: raises=TypeError
"""Only a single value is repeated."""

import tensorflow as tf

tf.constant([1, 2], shape=(2, 2))
#> TypeError: Eager execution of tf.constant with unsupported shape. Tensor [1
#> 2] (converted from [1, 2]) has 2 elements, but got `shape` (2, 2) with 4
#> elements).
