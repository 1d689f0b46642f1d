"""The example never imports SpectralNormalization."""

import tensorflow as tf

kernel = tf.constant([[2.0, 0.0], [0.0, 4.0]])  # largest singular value: 4
dense = tf.keras.layers.Dense(2, kernel_initializer=kernel)
layer = tf.keras.layers.SpectralNormalization(dense, power_iterations=50)
print(layer(tf.ones((1, 2)), training=True).numpy())
#> [[0.5 1. ]]
print(dense.kernel.numpy().round(3))
#> [[0.5 0. ]
#>  [0.  1. ]]
conv = tf.keras.layers.Conv2D(2, 2)
normalized = tf.keras.layers.SpectralNormalization(conv)
print(normalized(tf.ones((1, 10, 10, 1))).shape)
#> (1, 9, 9, 2)
