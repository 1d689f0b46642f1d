# snippet: raises=ValueError
"""set_shape does not reshape."""

import tensorflow as tf

x = tf.zeros((2, 3))
x.set_shape((3, 2))
#> ValueError: Tensor's shape (2, 3) is not compatible with supplied shape (3,
#> 2).
