# snippet: raises=InvalidArgumentError
"""3 and 2 do not meet; transpose_b would help here."""

import tensorflow as tf

tf.linalg.matmul(tf.ones((2, 3)), tf.ones((2, 3)))
#> InvalidArgumentError: Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3]
