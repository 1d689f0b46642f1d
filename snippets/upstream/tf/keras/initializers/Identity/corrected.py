"""The example imports neither Identity nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.Identity()
print(init(shape=(2, 2)).numpy())
#> [[1. 0.]
#>  [0. 1.]]
layer = tf.keras.layers.Dense(3, kernel_initializer=init)
print(layer(tf.constant([[5.0, 6.0, 7.0]])).numpy())
#> [[5. 6. 7.]]
