"""The example imports neither Zeros nor Dense."""

import tensorflow as tf

init = tf.keras.initializers.Zeros()
print(init(shape=(2, 2)).numpy())
#> [[0. 0.]
#>  [0. 0.]]
layer = tf.keras.layers.Dense(units=3, kernel_initializer=init)
print(layer(tf.constant([[5.0, 6.0]])).numpy())
#> [[0. 0. 0.]]
