# snippet: raises=TypeError
"""A variable made from 0 holds int32, and no fraction."""

import tensorflow as tf

w = tf.Variable(0)
print(w.dtype)
#> <dtype: 'int32'>
w.assign_sub(0.5)
#> TypeError: Cannot convert 0.5 to EagerTensor of dtype int32
