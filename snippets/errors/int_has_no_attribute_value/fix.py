"""Without value."""

import tensorflow as tf

x = tf.zeros((2, 3))
print(x.shape[0], x.shape.as_list())
#> 2 [2, 3]
