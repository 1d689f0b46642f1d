# snippet: raises=InvalidArgumentError
"""A vector has one axis, a matrix two."""

import tensorflow as tf

matrix = tf.ones((2, 3))
vector = tf.ones((3,))
tf.matmul(matrix, vector)
#> InvalidArgumentError: In[0] and In[1] has different ndims: [2,3] vs. [3]
