# snippet: raises=InvalidArgumentError
"""From position 1 only 2 values are left."""

import tensorflow as tf

x = tf.constant([10, 20, 30])
tf.slice(x, begin=[1], size=[3])
#> InvalidArgumentError: Expected size[0] in [0, 2], but got 3
