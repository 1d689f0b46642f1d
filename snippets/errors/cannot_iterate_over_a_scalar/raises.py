# snippet: raises=TypeError
"""Three is one number."""

import tensorflow as tf

n = tf.constant(3)
for i in n:
    print(i)
#> TypeError: Cannot iterate over a scalar tensor.
