"""The example never imports Dense: it is keras.layers.Dense."""

import tensorflow as tf

twos = tf.keras.initializers.Constant(2.0)
dense = tf.keras.layers.Dense(
    3, kernel_initializer=twos, kernel_regularizer="l2"
)
dense(tf.zeros((1, 2)))
print(0.01 * 6 * 2.0**2, round(float(dense.losses[0]), 4))
#> 0.24 0.24
