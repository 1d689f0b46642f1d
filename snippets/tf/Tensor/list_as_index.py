# snippet: raises=InvalidArgumentError
"""A list of positions is one position for each axis."""

import numpy as np
import tensorflow as tf

numbers = tf.constant([10, 20, 30])
print(np.array([10, 20, 30])[[0, 2]])
#> [10 30]
print(tf.gather(numbers, [0, 2]).numpy())
#> [10 30]
numbers[[0, 2]]
#> InvalidArgumentError: Index out of range using input dim 1; input has only 1
#> dims
