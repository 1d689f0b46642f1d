# snippet: raises=InvalidArgumentError
"""The shape (3,) has one axis."""

import tensorflow as tf

tf.linalg.matmul(tf.ones((2, 3)), tf.ones((3,)))
#> InvalidArgumentError: In[0] and In[1] has different ndims: [2,3] vs. [3]
