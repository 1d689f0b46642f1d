"""NumPy arrays raise an AttributeError here: pass a tensor."""

import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
y = tf.keras.ops.adaptive_average_pool(x, output_size=(2, 2))
print(y[0, :, :, 0].numpy())
#> [[ 2.5  4.5]
#>  [10.5 12.5]]
x = tf.ones((2, 10, 8, 3))
print(tf.keras.ops.adaptive_average_pool(x, output_size=7).shape)
#> (2, 7, 7, 3)
