"""Let them count from 0."""

import numpy as np
import tensorflow as tf

print(tf.keras.utils.to_categorical(np.array([1, 2, 3]) - 1, num_classes=3))
#> [[1. 0. 0.]
#>  [0. 1. 0.]
#>  [0. 0. 1.]]
