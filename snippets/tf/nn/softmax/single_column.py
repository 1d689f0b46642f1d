"""One score in each row is always the whole of its row."""

import tensorflow as tf

column = tf.constant([[2.0], [1.0], [0.0]])
print(tf.nn.softmax(column).numpy())
#> [[1.]
#>  [1.]
#>  [1.]]
print(tf.nn.softmax(column, axis=0).numpy())
#> [[0.66524094]
#>  [0.24472848]
#>  [0.09003057]]
