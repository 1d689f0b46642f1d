# snippet: raises=TypeError
"""Three values for four places."""

import tensorflow as tf

tf.constant([1, 2, 3], shape=(2, 2))
#> TypeError: Eager execution of tf.constant with unsupported shape. Tensor [1 2
#> 3] (converted from [1, 2, 3]) has 3 elements, but got `shape` (2, 2) with 4
#> elements).
