# snippet: raises=InvalidArgumentError
"""Four matrices cannot be paired with five."""

import tensorflow as tf

a = tf.ones((4, 2, 3))
b = tf.ones((5, 3, 2))
tf.matmul(a, b)
#> InvalidArgumentError: In[0] and In[1] must have compatible batch dimensions:
#> [4,2,3] vs. [5,3,2]
