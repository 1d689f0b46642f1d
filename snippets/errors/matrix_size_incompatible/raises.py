# snippet: raises=InvalidArgumentError
"""The inner lengths, 3 and 2, differ."""

import tensorflow as tf

a = tf.ones((2, 3))
b = tf.ones((2, 3))
tf.matmul(a, b)
#> InvalidArgumentError: Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3]
