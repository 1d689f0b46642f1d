"""The definition in NumPy."""

import numpy as np
import tensorflow as tf

x = np.linspace(-5, 5, 11)
print(np.allclose(tf.sigmoid(x), 1 / (1 + np.exp(-x))))
#> True
