"""one_hot is not imported: it is keras.ops.one_hot."""

import tensorflow as tf

x = tf.constant([1, 3, 2, 0])
print(tf.keras.ops.one_hot(x, num_classes=4).numpy())
#> [[0. 1. 0. 0.]
#>  [0. 0. 0. 1.]
#>  [0. 0. 1. 0.]
#>  [1. 0. 0. 0.]]
