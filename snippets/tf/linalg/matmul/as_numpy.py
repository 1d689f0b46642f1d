"""A batch by one matrix agrees; a vector works in NumPy only."""

import numpy as np
import tensorflow as tf

batch = np.arange(30.0).reshape(5, 2, 3)
matrix = np.arange(12.0).reshape(3, 4)
ours = tf.linalg.matmul(batch, matrix)
print(np.allclose(ours, np.matmul(batch, matrix)))
#> True
print(np.matmul(np.ones((2, 3)), np.ones(3)))
#> [3. 3.]
