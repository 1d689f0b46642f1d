"""The example never imports Dense: it is keras.layers.Dense."""

import tensorflow as tf

minus = tf.keras.initializers.Constant(-2.0)
dense = tf.keras.layers.Dense(
    3, kernel_initializer=minus, kernel_regularizer="l1"
)
dense(tf.zeros((1, 2)))
print(0.01 * 6 * abs(-2.0), round(float(dense.losses[0]), 4))
#> 0.12 0.12
