"""Lists cannot be added to epsilon: pass mean and variance as tensors."""

import tensorflow as tf

x = tf.constant([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6], [0.7, 0.8, 0.9]])
mean = tf.constant([0.4, 0.5, 0.6])
variance = tf.constant([0.67, 0.67, 0.67])
y = tf.keras.ops.batch_normalization(x, mean, variance, axis=-1)
print(y.numpy().round(4) + 0.0)
#> [[-0.3662 -0.3662 -0.3662]
#>  [ 0.      0.      0.    ]
#>  [ 0.3662  0.3662  0.3662]]
