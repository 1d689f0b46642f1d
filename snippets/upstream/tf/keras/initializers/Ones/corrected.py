"""The example imports neither Ones nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.Ones()
print(init(shape=(2, 2)).numpy())
#> [[1. 1.]
#>  [1. 1.]]
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.constant([[5.0, 6.0]])).numpy())
#> [[11. 11. 11.]]
