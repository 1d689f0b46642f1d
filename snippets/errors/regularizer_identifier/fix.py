"""Make one with its strength."""

import tensorflow as tf

layer = tf.keras.layers.Dense(
    2, kernel_regularizer=tf.keras.regularizers.L2(0.01)
)
print(layer.kernel_regularizer.l2)
#> 0.01
