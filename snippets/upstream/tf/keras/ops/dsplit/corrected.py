"""Tensors have no reshape method: reshape with ops.reshape."""

import tensorflow as tf

x = tf.keras.ops.reshape(tf.keras.ops.arange(8.0), (1, 2, 4))
first, second = tf.keras.ops.dsplit(x, 2)
print(first.shape, second.shape)
#> (1, 2, 2) (1, 2, 2)
print(first.numpy())
#> [[[0. 1.]
#>   [4. 5.]]]
print(second.numpy())
#> [[[2. 3.]
#>   [6. 7.]]]
