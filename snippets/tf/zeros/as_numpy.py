"""The values agree; np.zeros gives float64."""

import numpy as np
import tensorflow as tf

print(np.array_equal(tf.zeros((2, 3)), np.zeros((2, 3))))
#> True
print(tf.zeros((2, 3)).dtype, np.zeros((2, 3)).dtype)
#> <dtype: 'float32'> float64
