"""The values agree; np.ones gives float64."""

import numpy as np
import tensorflow as tf

print(np.array_equal(tf.ones((2, 3)), np.ones((2, 3))))
#> True
print(tf.ones((2, 3)).dtype, np.ones((2, 3)).dtype)
#> <dtype: 'float32'> float64
